package no.svar.feed;

import no.svar.shared.Problem;
import no.svar.shared.Text;

/// A snapshot with a row that cannot be told apart does not say what is absent, so nothing is retired.
final class SnapshotRefused extends Problem {

    private static final Text WHICH =
            new Text(
                    "Rad %s kunne ikke leses. De andre radene er behandlet; ingenting er avsluttet.",
                    "Rad %s kunne ikkje lesast. Dei andre radene er handsama; ingenting er avslutta.",
                    "Rad %s kunde inte läsas. De andra raderna är behandlade; inget har avslutats.",
                    "Row %s could not be read. The other rows have been handled; nothing was retired.");

    private final Text detail;

    SnapshotRefused(int row) {
        super(
                Kind.UNPROCESSABLE,
                "snapshot-refused",
                new Text(
                        "Øyeblikksbildet er ikke helt",
                        "Augneblinksbiletet er ikkje heilt",
                        "Ögonblicksbilden är inte hel",
                        "The snapshot is not whole"));
        this.detail = WHICH.with(row);
    }

    @Override
    public Text detail() {
        return detail;
    }
}
