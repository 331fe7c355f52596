package no.svar.outage;

import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.svar.shared.Country;
import no.svar.shared.Language;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// When the power is expected back and how sure that is, in sentences that promise no more than was told.
final class EstimateWords {

    private static final Text PASSED =
            new Text(
                    "Tiden har gått ut, og vi har ikke hørt at strømmen er tilbake.",
                    "Tida har gått ut, og vi har ikkje høyrt at straumen er tilbake.",
                    "Tiden har gått ut, och vi har inte hört att strömmen är tillbaka.",
                    "That time has passed, and we have not heard that the power is back.");

    private EstimateWords() {}

    /// All of it.
    static String all(Estimate estimate, Country country, boolean overdue, Language language) {
        var next = estimate.nextUpdateAt();
        return Stream.of(
                        expected(estimate.earliest(), estimate.latest(), country),
                        overdue ? PASSED : sure(estimate.confidence()),
                        next == null || overdue ? null : next(next, country))
                .filter(sentence -> sentence != null)
                .map(sentence -> sentence.in(language))
                .collect(Collectors.joining(" "));
    }

    static Text expected(@Nullable Instant earliest, Instant latest, Country country) {
        if (earliest == null || earliest.equals(latest)) {
            return new Text(
                            "Strømmen ventes tilbake innen %s.",
                            "Straumen er venta tilbake innan %s.",
                            "Strömmen väntas vara tillbaka senast %s.",
                            "The power is expected back by %s.")
                    .with(Moments.at(latest, country));
        }
        return new Text(
                        "Strømmen ventes tilbake %s.",
                        "Straumen er venta tilbake %s.",
                        "Strömmen väntas komma tillbaka %s.",
                        "The power is expected back %s.")
                .with(Moments.between(earliest, latest, country));
    }

    static Text sure(Confidence confidence) {
        return switch (confidence) {
            case LOW ->
                    new Text("Det er usikkert.", "Det er usikkert.", "Det är osäkert.", "That is uncertain.");
            case MEDIUM ->
                    new Text(
                            "Det kan endre seg.",
                            "Det kan endre seg.",
                            "Det kan ändras.",
                            "That may change.");
            case HIGH ->
                    new Text(
                            "Det er ganske sikkert.",
                            "Det er ganske sikkert.",
                            "Det är ganska säkert.",
                            "That is fairly certain.");
        };
    }

    private static Text next(Instant at, Country country) {
        return new Text(
                        "Neste melding kommer senest %s.",
                        "Neste melding kjem seinast %s.",
                        "Nästa besked kommer senast %s.",
                        "More will be said by %s.")
                .with(Moments.at(at, country));
    }

    /// Null where none was told.
    static @Nullable String reason(@Nullable Words told, @Nullable String code, Language language) {
        var exactly = told == null ? null : told.exactly(language);
        if (exactly != null) {
            return exactly;
        }
        if (code != null && Cause.of(code) != Cause.UNKNOWN) {
            return CauseWords.of(Cause.of(code)).in(language);
        }
        return told == null ? null : told.in(language);
    }
}
