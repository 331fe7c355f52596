package no.svar.outage;

import java.time.Duration;
import no.svar.shared.Problem;
import no.svar.shared.Text;

/// A customer has had as many receipts as there are in an hour.
final class TooManyReports extends Problem {

    private final Duration retryAfter;

    TooManyReports(Duration retryAfter) {
        super(
                Kind.TOO_MANY,
                "too-many-reports",
                new Text(
                        "Vi har meldingene dine allerede",
                        "Vi har meldingane dine allereie",
                        "Vi har redan dina anmälningar",
                        "We have your reports already"));
        this.retryAfter = retryAfter;
    }

    @Override
    public Text detail() {
        return new Text(
                "Du trenger ikke å melde fra igjen. Er noen i fare, ring nødnummeret: 110 i Norge, 112 i Sverige.",
                "Du treng ikkje å melde frå igjen. Er nokon i fare, ring naudnummeret: 110 i Noreg, 112 i Sverige.",
                "Du behöver inte anmäla igen. Är någon i fara, ring nödnumret: 112 i Sverige, 110 i Norge.",
                "You need not report again. If anybody is in danger, call the emergency number: 110 in Norway, 112 in Sweden.");
    }

    @Override
    public Duration retryAfter() {
        return retryAfter;
    }
}
