package no.svar.feed;

import no.svar.shared.Problem;
import no.svar.shared.Text;

/// The body as a whole cannot be read on from some point.
public final class UnreadableBody extends Problem {

    private final Text detail;

    public UnreadableBody(Text detail) {
        super(
                Kind.INVALID,
                "unreadable-body",
                new Text(
                        "Innholdet kan ikke leses",
                        "Innhaldet kan ikkje lesast",
                        "Innehållet kan inte läsas",
                        "The body cannot be read"));
        this.detail = detail;
    }

    @Override
    public Text detail() {
        return detail;
    }
}
