package no.svar.meter;

import no.svar.shared.Problem;
import no.svar.shared.Text;

/// The reading does not wait for its customer; the detail says where it stands.
final class NothingToConfirm extends Problem {

    private static final Text STANDS =
            new Text(
                    "Avlesningen fra %s: %s.",
                    "Avlesinga frå %s: %s.", "Avläsningen från %s: %s.", "The reading of %s: %s.");

    private final Text where;

    NothingToConfirm(RegisterReading reading) {
        super(
                Kind.CONFLICT,
                "nothing-to-confirm",
                new Text(
                        "Denne avlesningen venter ikke på deg",
                        "Denne avlesinga ventar ikkje på deg",
                        "Den här avläsningen väntar inte på dig",
                        "This reading does not wait for you"));
        this.where = STANDS.with(reading.readOn(), ReadingWords.state(reading));
    }

    @Override
    public Text detail() {
        return where;
    }
}
