package no.svar.meter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import no.svar.feed.Reading;
import no.svar.regulation.Gsrn;
import no.svar.shared.Fault;
import org.jspecify.annotations.Nullable;

/// Joins values that come one by one to runs within a local day, which are the rows of the batch.
final class RunJoiner {

    private final List<String> unknownFields;
    private final Consumer<Reading<IntervalRun>> next;
    private final List<ToldValue> run = new ArrayList<>();
    private LocalDate day = LocalDate.EPOCH;
    private Instant endOfDay = Instant.EPOCH;

    /// @param unknownFields of every row
    RunJoiner(List<String> unknownFields, Consumer<Reading<IntervalRun>> next) {
        this.unknownFields = unknownFields;
        this.next = next;
    }

    void add(ToldValue value) {
        if (!run.isEmpty() && !(run.getLast().isFollowedBy(value) && value.from().isBefore(endOfDay))) {
            finish();
        }
        if (run.isEmpty()) {
            day = DayClock.dayOf(value.from());
            endOfDay = DayClock.start(day.plusDays(1));
        }
        run.add(value);
    }

    /// A row of its own for what cannot be taken.
    ///
    /// @param meteringPoint 0 where it could not be read, as is the time where there is none
    /// @param kept the text as it came
    void refuse(long meteringPoint, @Nullable Instant from, List<Fault> faults, String kept) {
        finish();
        var key = meteringPoint == 0 || from == null ? null : Gsrn.id(meteringPoint) + "|" + from;
        next.accept(new Reading<>(key, null, faults, unknownFields, kept));
    }

    /// Hands the run on that was being gathered.
    void finish() {
        if (run.isEmpty()) {
            return;
        }
        var first = run.getFirst();
        var fact =
                new IntervalRun(
                        first.meteringPoint(),
                        day,
                        first.from(),
                        first.minutes(),
                        run.stream().mapToInt(ToldValue::wh).toArray(),
                        qualities(),
                        first.version(),
                        first.asOf());
        run.clear();
        next.accept(new Reading<>(fact.key(), fact, List.of(), unknownFields, ""));
    }

    private byte[] qualities() {
        var codes = new byte[run.size()];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = run.get(i).quality().code();
        }
        return codes;
    }
}
