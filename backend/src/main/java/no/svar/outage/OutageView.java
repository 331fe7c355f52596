package no.svar.outage;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import no.svar.shared.Language;
import org.jspecify.annotations.Nullable;

/// What one outage shows beyond its summary: its story, and whether all of it is as fresh as it ought to be.
///
/// @param staleSince until when we saw, where that was too long ago
@Serdeable
record OutageView(
        Seen state,
        @Nullable Instant staleSince,
        @Nullable String stateText,
        List<Entry> story,
        List<Told> estimates,
        List<StepView> steps,
        @Nullable JsonNode area,
        @Nullable List<String> postalCodes,
        @Nullable String workDone,
        @Nullable String phone) {

    /// One thing that happened.
    @Serdeable
    record Entry(Instant at, OutageStory.What what, String text, @Nullable Told estimate) {}

    /// An estimate as it was told once; of one that was withdrawn, when that was.
    @Serdeable
    record Told(
            Instant toldAt,
            @Nullable Instant earliest,
            @Nullable Instant latest,
            @Nullable Confidence confidence,
            @Nullable String confidenceText,
            @Nullable String reason,
            @Nullable Instant nextUpdateAt) {

        static Told of(OutageEstimate estimate, Language language) {
            var confidence = estimate.confidence();
            return new Told(
                    estimate.toldAt(),
                    estimate.earliest(),
                    estimate.latest(),
                    confidence,
                    confidence == null ? null : EstimateWords.sure(confidence).in(language),
                    EstimateWords.reason(estimate.reason(), estimate.reasonCode(), language),
                    estimate.nextUpdateAt());
        }
    }

    /// What came back before the rest.
    @Serdeable
    record StepView(
            Instant restoredAt,
            @Nullable Integer customers,
            @Nullable List<String> postalCodes,
            String text) {

        static StepView of(Step step, Language language) {
            return new StepView(
                    step.restoredAt(),
                    step.customers(),
                    orNull(step.postalCodes()),
                    OutageStory.text(step, language));
        }
    }

    static OutageView of(OutageHistory history, @Nullable JsonNode area, Sight sight, Language language) {
        var outage = history.outage();
        var details = outage.details();
        var stale = sight.state() == Seen.STALE;
        var workDone = details.workDone();
        return new OutageView(
                sight.state(),
                stale ? sight.confirmedAt() : null,
                stale ? sight.staleText(outage.country()).in(language) : null,
                OutageStory.of(history, language),
                history.estimates().stream().map(estimate -> Told.of(estimate, language)).toList(),
                details.steps().stream().map(step -> StepView.of(step, language)).toList(),
                area,
                orNull(details.postalCodes()),
                workDone == null ? null : workDone.in(language),
                details.phone());
    }

    private static @Nullable List<String> orNull(List<String> list) {
        return list.isEmpty() ? null : list;
    }
}
