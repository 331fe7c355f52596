package no.svar.claim;

import java.time.Duration;
import no.svar.shared.Problem;
import no.svar.shared.Text;

/// The customer has as many open claims, or a claim as many messages, as there may be.
final class TooManyClaims extends Problem {

    private static final Duration LATER = Duration.ofDays(1);

    TooManyClaims() {
        super(
                Kind.TOO_MANY,
                "too-many-claims",
                new Text(
                        "Vi har mange saker eller meldinger fra deg allerede",
                        "Vi har mange saker eller meldingar frå deg allereie",
                        "Vi har redan många ärenden eller meddelanden från dig",
                        "We have many claims or messages of yours already"));
    }

    @Override
    public Text detail() {
        return new Text(
                "Alt du har sendt, er mottatt. Skriv i en sak som er åpen, eller trekk tilbake det du ikke lenger vil ha avgjort.",
                "Alt du har sendt, er motteke. Skriv i ei sak som er open, eller trekk tilbake det du ikkje lenger vil ha avgjort.",
                "Allt du har skickat är mottaget. Skriv i ett öppet ärende, eller återkalla det som du inte längre vill få avgjort.",
                "All that you sent was received. Write in a claim that is open, or withdraw what you no longer want decided.");
    }

    @Override
    public Duration retryAfter() {
        return LATER;
    }
}
