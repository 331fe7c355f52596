package no.svar.claim;

import no.svar.shared.Problem;
import no.svar.shared.Text;

/// The claim has as many attachments as it may have.
final class TooManyAttachments extends Problem {

    private final int most;

    TooManyAttachments(int most) {
        super(
                Kind.CONFLICT,
                "too-many-attachments",
                new Text(
                        "Saken har så mange vedlegg som den kan ha",
                        "Saka har så mange vedlegg som ho kan ha",
                        "Ärendet har så många bilagor som det kan ha",
                        "The claim has as many attachments as it may have"));
        this.most = most;
    }

    @Override
    public Text detail() {
        return new Text(
                        "Det kan være %s. Samle flere sider i én PDF, eller skriv til oss i saken.",
                        "Det kan vere %s. Samle fleire sider i éin PDF, eller skriv til oss i saka.",
                        "Det kan vara %s. Samla flera sidor i en PDF, eller skriv till oss i ärendet.",
                        "There may be %s. Put several pages into one PDF, or write to us about it.")
                .with(most);
    }
}
