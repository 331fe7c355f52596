package no.svar.claim;

import no.svar.shared.Problem;
import no.svar.shared.Text;

/// The file cannot be kept; the detail says what is wrong with it.
final class AttachmentRefused extends Problem {

    private static final Text EMPTY =
            new Text("Filen er tom.", "Fila er tom.", "Filen är tom.", "It is empty.");
    private static final Text CUT_OFF =
            new Text(
                    "Slutten av filen mangler. Send den på nytt.",
                    "Slutten av fila manglar. Send henne på nytt.",
                    "Slutet av filen saknas. Skicka den igen.",
                    "The end of the file is missing. Send it again.");

    private final Text why;

    private AttachmentRefused(Text why) {
        super(
                Kind.UNPROCESSABLE,
                "attachment-refused",
                new Text(
                        "Filen kan ikke tas imot",
                        "Fila kan ikkje takast imot",
                        "Filen kan inte tas emot",
                        "The file cannot be kept"));
        this.why = why;
    }

    static AttachmentRefused empty() {
        return new AttachmentRefused(EMPTY);
    }

    static AttachmentRefused cutOff() {
        return new AttachmentRefused(CUT_OFF);
    }

    @Override
    public Text detail() {
        return why;
    }
}
