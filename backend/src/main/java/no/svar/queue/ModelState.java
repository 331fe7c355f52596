package no.svar.queue;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a [QueueModel] has settled and learnt, to be kept and restored; times are epoch seconds, 0 for never.
///
/// @param version of this shape; a state of another version is not restored
/// @param replayFrom events received from here on are to be applied again after a restore; those that the
///   state holds already are recognised
/// @param asked what imagined calls were told where only counts are heard
@Serdeable
record ModelState(
        int version,
        Instant replayFrom,
        double settledUntil,
        double newestTime,
        Clocks clocks,
        Calls calls,
        List<Double> rates,
        List<Double> staffing,
        Taught taught,
        List<Double> kept,
        List<Double> lags,
        List<Forecast> visible,
        @Nullable Look look,
        List<Asked> asked) {

    static final int VERSION = 2;

    @Serdeable
    record Clocks(double clock, double callHeard) {}

    /// @param classes the priority classes that are known by themselves, none where there is only one
    @Serdeable
    record Taught(Learnt pooled, double lastServed, List<TaughtClass> classes) {}

    /// @param recent labels of about the last day
    @Serdeable
    record TaughtClass(int priority, double recent, double lastServed, Learnt learnt) {}

    /// @param errors a histogram for each bucket
    @Serdeable
    record Learnt(List<Double> stack, List<List<Double>> errors) {}

    /// @param closed contacts whose beginning was not seen, and when they were closed
    @Serdeable
    record Calls(
            List<Call> waiting,
            List<Call> busy,
            List<Call> ghosts,
            Map<String, Double> closed,
            int unseenBusy,
            long unseen) {}

    /// A [Contact]; null where a time is not known.
    @Serdeable
    record Call(
            String key,
            int priority,
            @Nullable Double offeredAt,
            @Nullable Double answeredAt,
            @Nullable Forecast forecast,
            int overtaken,
            @Nullable Double overtakenAt) {

        static Call of(Contact contact) {
            return new Call(
                    contact.key(),
                    contact.priority(),
                    known(contact.offeredAt()),
                    known(contact.answeredAt()),
                    contact.forecast(),
                    contact.overtaken(),
                    known(contact.overtakenAt()));
        }

        Contact contact() {
            return new Contact(
                    key, priority, time(offeredAt), time(answeredAt), forecast, overtaken, time(overtakenAt));
        }

        private static @Nullable Double known(double time) {
            return Double.isNaN(time) ? null : time;
        }

        private static double time(@Nullable Double known) {
            return known == null ? Double.NaN : known;
        }
    }

    /// @param allAheadGone whether the first in the queue came later than it
    @Serdeable
    record Asked(Forecast forecast, boolean allAheadGone) {}
}
