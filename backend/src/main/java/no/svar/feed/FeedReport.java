package no.svar.feed;

import io.micronaut.serde.annotation.Serdeable;
import java.util.EnumMap;
import java.util.List;
import no.svar.shared.Fault;
import no.svar.shared.Language;
import org.jspecify.annotations.Nullable;

/// The answer to a batch: how many rows became what, and each row by itself.
@Serdeable
record FeedReport(String kind, boolean dryRun, Counts counts, List<RowView> rows) {

    /// @param retired how many facts a snapshot retired; null where the batch was none
    static FeedReport of(Delivery<?> delivery, Taken taken, @Nullable Integer retired, Language language) {
        return new FeedReport(
                delivery.feed().kind(),
                delivery.dryRun(),
                Counts.of(taken.outcomes(), retired),
                taken.outcomes().stream().map(outcome -> RowView.of(outcome, language)).toList());
    }

    /// How many rows became what.
    @Serdeable
    record Counts(
            int created, int updated, int unchanged, int stale, int rejected, @Nullable Integer retired) {

        static Counts of(List<Outcome> outcomes, @Nullable Integer retired) {
            var counts = new EnumMap<Result, Integer>(Result.class);
            outcomes.forEach(outcome -> counts.merge(outcome.result(), 1, Integer::sum));
            return new Counts(
                    counts.getOrDefault(Result.CREATED, 0),
                    counts.getOrDefault(Result.UPDATED, 0),
                    counts.getOrDefault(Result.UNCHANGED, 0),
                    counts.getOrDefault(Result.STALE, 0),
                    counts.getOrDefault(Result.REJECTED, 0),
                    retired);
        }
    }

    /// What became of one row; its pointers start at the row itself.
    @Serdeable
    record RowView(
            int row,
            @Nullable String key,
            Result result,
            @Nullable List<ErrorView> errors,
            @Nullable List<ErrorView> doubts,
            @Nullable List<String> unknownFields) {

        static RowView of(Outcome outcome, Language language) {
            return new RowView(
                    outcome.row(),
                    outcome.key(),
                    outcome.result(),
                    outcome.faults().isEmpty() ? null : ErrorView.of(outcome.faults(), language),
                    outcome.doubts().isEmpty() ? null : ErrorView.of(outcome.doubts(), language),
                    outcome.unknownFields().isEmpty() ? null : outcome.unknownFields());
        }
    }

    /// One thing that is wrong with a row, in the sender's language.
    @Serdeable
    record ErrorView(String pointer, String reason) {

        static List<ErrorView> of(List<Fault> faults, Language language) {
            return faults.stream()
                    .map(fault -> new ErrorView(fault.pointer(), fault.reason().in(language)))
                    .toList();
        }
    }
}
