package no.svar.claim;

import no.svar.shared.Problem;
import no.svar.shared.Text;

/// Nobody may open the file: it has not been looked at yet, or a virus was found in it.
final class AttachmentWithheld extends Problem {

    private final Text why;

    AttachmentWithheld(Attachment attachment) {
        super(
                Kind.CONFLICT,
                "attachment-withheld",
                new Text(
                        "Filen kan ikke åpnes",
                        "Fila kan ikkje opnast",
                        "Filen kan inte öppnas",
                        "The file cannot be opened"));
        this.why = attachment.stateText();
    }

    @Override
    public Text detail() {
        return why;
    }
}
