package no.svar.meter;

import no.svar.shared.Problem;
import no.svar.shared.Text;

/// Customers' readings are not taken at this metering point; the detail says why.
final class NoReadingNeeded extends Problem {

    private final Text why;

    NoReadingNeeded(Text why) {
        super(
                Kind.CONFLICT,
                "no-reading-needed",
                new Text(
                        "Her trengs ingen avlesning",
                        "Her trengst inga avlesing",
                        "Här behövs ingen avläsning",
                        "No reading is needed here"));
        this.why = why;
    }

    @Override
    public Text detail() {
        return why;
    }
}
