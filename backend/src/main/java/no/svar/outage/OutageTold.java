package no.svar.outage;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import no.svar.shared.Country;
import no.svar.shared.Event;
import no.svar.shared.Language;
import org.jspecify.annotations.Nullable;

/// Some customers are to hear of an outage that touches a metering point of theirs; one event for many of
/// them.
///
/// @param at when it was said, which tells one word about the same outage from the next
/// @param customers their ids, at most [#MOST_CUSTOMERS]
@Serdeable
public record OutageTold(String outage, What what, Instant at, Facts facts, List<String> customers)
        implements Event {

    public static final int MOST_CUSTOMERS = 500;

    /// What there is to tell.
    public enum What {
        /// That it began or, of planned work, that it will.
        START,
        /// That another time is expected.
        CHANGED,
        /// That power is back.
        RESTORED,
        /// That it does not take place, or did not.
        CANCELLED
    }

    /// What is known when it is told.
    ///
    /// @param planned whether it is planned work
    /// @param startedAt of planned work: when it is to begin
    /// @param plannedEnd of planned work
    /// @param earliest with `latest`, when power is expected back; null where nobody knows
    /// @param restoredAt when power came back for these customers
    /// @param cause in plain language; null where it is not known
    @Serdeable
    public record Facts(
            Country country,
            String gridCompany,
            boolean planned,
            Instant startedAt,
            @Nullable Instant plannedEnd,
            @Nullable Instant earliest,
            @Nullable Instant latest,
            @Nullable Instant restoredAt,
            @Nullable Said cause) {}

    /// A sentence in every language, as an event can carry it.
    @Serdeable
    public record Said(String nb, String nn, String sv, String en) {

        static Said of(Function<Language, String> sentence) {
            return new Said(
                    sentence.apply(Language.NB),
                    sentence.apply(Language.NN),
                    sentence.apply(Language.SV),
                    sentence.apply(Language.EN));
        }

        public String in(Language language) {
            return switch (language) {
                case NB -> nb;
                case NN -> nn;
                case SV -> sv;
                case EN -> en;
            };
        }
    }

    @Override
    public String type() {
        return "outage.told-v1";
    }
}
