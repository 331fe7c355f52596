package no.svar.queue;

import io.micronaut.serde.annotation.Serdeable;
import java.util.EnumMap;
import java.util.List;
import no.svar.shared.Language;
import org.jspecify.annotations.Nullable;

/// The answer to events: how many became what, and each by itself.
@Serdeable
record CallReport(Counts counts, List<ResultView> results) {

    static CallReport of(List<CallOutcome> outcomes, Language language) {
        return new CallReport(
                Counts.of(outcomes),
                outcomes.stream().map(outcome -> ResultView.of(outcome, language)).toList());
    }

    /// How many events became what.
    @Serdeable
    record Counts(int accepted, int duplicate, int late, int rejected, int ignored) {

        static Counts of(List<CallOutcome> outcomes) {
            var counts = new EnumMap<CallResult, Integer>(CallResult.class);
            outcomes.forEach(outcome -> counts.merge(outcome.result(), 1, Integer::sum));
            return new Counts(
                    counts.getOrDefault(CallResult.ACCEPTED, 0),
                    counts.getOrDefault(CallResult.DUPLICATE, 0),
                    counts.getOrDefault(CallResult.LATE, 0),
                    counts.getOrDefault(CallResult.REJECTED, 0),
                    counts.getOrDefault(CallResult.IGNORED, 0));
        }
    }

    /// What became of one event; its pointer starts at the body.
    @Serdeable
    record ResultView(
            @Nullable String id,
            int index,
            CallResult result,
            @Nullable String reason,
            @Nullable String pointer) {

        static ResultView of(CallOutcome outcome, Language language) {
            var fault = outcome.heard().fault();
            return new ResultView(
                    outcome.heard().id(),
                    outcome.heard().index(),
                    outcome.result(),
                    fault == null ? null : fault.reason().in(language),
                    fault == null || fault.pointer().isEmpty() ? null : fault.pointer());
        }
    }
}
