package no.svar.invoice;

import no.svar.shared.Problem;
import no.svar.shared.Text;

/// The refusal to preview an invoice of which nothing can be recalculated here, and why.
final class NotRecomputable extends Problem {

    private final Text why;

    NotRecomputable(Text why) {
        super(
                Kind.CONFLICT,
                "not-recomputable",
                new Text(
                        "Denne fakturaen kan ikke regnes om her",
                        "Denne fakturaen kan ikkje reknast om her",
                        "Den här fakturan kan inte räknas om här",
                        "This invoice cannot be recalculated here"));
        this.why = why;
    }

    @Override
    public Text detail() {
        return why;
    }
}
