package no.svar.promise;

import java.time.Duration;
import no.svar.shared.Problem;
import no.svar.shared.Text;

/// So many promises that the customer told of wait to be looked into.
final class TooManyTold extends Problem {

    TooManyTold() {
        super(
                Kind.TOO_MANY,
                "too-many-promises",
                new Text(
                        "Mange løfter du har fortalt om, venter allerede på svar",
                        "Mange løfte du har fortalt om, ventar allereie på svar",
                        "Många löften som du har berättat om väntar redan på svar",
                        "Many promises that you told of are being looked into already"));
    }

    @Override
    public Text detail() {
        return new Text(
                "Vi svarer på dem først. Haster det, så skriv i en sak.",
                "Vi svarer på dei først. Hastar det, så skriv i ei sak.",
                "Vi svarar på dem först. Är det bråttom, så skriv i ett ärende.",
                "We answer those first. If it is urgent, write a claim.");
    }

    @Override
    public Duration retryAfter() {
        return Duration.ofHours(1);
    }
}
