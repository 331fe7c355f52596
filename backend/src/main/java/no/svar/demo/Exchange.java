package no.svar.demo;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// A made-up telephone exchange with one queue: people call, wait, give up or are answered.
///
/// It is asked to play on until some moment and tells what happened since; the same seed tells the same.
final class Exchange {

    private static final double PATIENCE_SECONDS = 600;
    private static final double STORM_CALL_LENGTH = 0.4;

    /// Calls are looked for in steps of this length, in which the rate hardly changes.
    private static final long STEP_MILLIS = 1_000;

    private final PhoneHours hours;
    private final Storms storms;
    private final Random random;
    private final Deque<Call> waiting = new ArrayDeque<>();
    private final PriorityQueue<Call> talking = new PriorityQueue<>(Comparator.comparing(Call::endsAt));
    private Instant now;
    private Minute minute;
    private int calls;

    Exchange(PhoneHours hours, Instant start, Storms storms) {
        this.hours = hours;
        this.now = start;
        this.storms = storms;
        this.random = new Random(hours.queue().hashCode() ^ start.getEpochSecond());
        this.minute = minute();
    }

    /// What holds until the next minute.
    private record Minute(long number, boolean open, int staffed, double callsPerSecond, double stormShare) {}

    /// What can happen to a call.
    enum What {
        OFFERED,
        ANSWERED,
        LEFT,
        ENDED
    }

    /// Something that happened, and to which call.
    record Happened(Instant at, What what, Call call) {}

    /// A call and how it goes; what is still to come is null or in the future.
    static final class Call {
        private final String key;
        private final Instant offeredAt;
        private final Instant patientUntil;
        private final long talkMillis;
        private @Nullable Instant answeredAt;

        private Call(String key, Instant offeredAt, Instant patientUntil, long talkMillis) {
            this.key = key;
            this.offeredAt = offeredAt;
            this.patientUntil = patientUntil;
            this.talkMillis = talkMillis;
        }

        String key() {
            return key;
        }

        Instant offeredAt() {
            return offeredAt;
        }

        /// The end of a call that was answered.
        Instant endsAt() {
            return (answeredAt == null ? offeredAt : answeredAt).plusMillis(talkMillis);
        }
    }

    PhoneHours hours() {
        return hours;
    }

    int waiting() {
        return waiting.size();
    }

    int talking() {
        return talking.size();
    }

    int staffed() {
        return minute.staffed;
    }

    /// Since when the first of those who wait has waited; null where nobody does.
    @Nullable Instant oldest() {
        return waiting.isEmpty() ? null : waiting.getFirst().offeredAt;
    }

    /// What has happened until then, in order.
    List<Happened> playUntil(Instant end) {
        var happened = new ArrayList<Happened>();
        while (now.isBefore(end)) {
            now = now.plusMillis(STEP_MILLIS);
            if (now.getEpochSecond() / 60 != minute.number) {
                minute = minute();
            }
            end(happened);
            giveUp(happened);
            if (random.nextDouble() < minute.callsPerSecond * STEP_MILLIS / 1_000) {
                call(happened);
            }
            answer(happened);
        }
        return happened;
    }

    private Minute minute() {
        return new Minute(
                now.getEpochSecond() / 60,
                hours.isOpen(now),
                hours.staffed(now),
                hours.callsPerSecond(now, storms),
                hours.stormShare(now, storms));
    }

    private void call(List<Happened> happened) {
        var isShort = random.nextDouble() < minute.stormShare;
        // A logarithmic normal distribution whose deviation is as large as its mean.
        var length = Math.exp(random.nextGaussian() * Math.sqrt(Math.log(2)) - Math.log(2) / 2);
        var talk = hours.handleSeconds() * length * (isShort ? STORM_CALL_LENGTH : 1);
        var patience = -Math.log(1 - random.nextDouble()) * PATIENCE_SECONDS;
        var key = hours.queue() + "-" + now.getEpochSecond() + "-" + calls++;
        var call = new Call(key, now, now.plusMillis((long) (patience * 1_000)), (long) (talk * 1_000));
        waiting.add(call);
        happened.add(new Happened(now, What.OFFERED, call));
    }

    private void giveUp(List<Happened> happened) {
        for (var calls = waiting.iterator(); calls.hasNext(); ) {
            var call = calls.next();
            if (call.patientUntil.isBefore(now) || !minute.open) {
                calls.remove();
                happened.add(new Happened(now, What.LEFT, call));
            }
        }
    }

    private void answer(List<Happened> happened) {
        while (!waiting.isEmpty() && talking.size() < staffed()) {
            var call = waiting.removeFirst();
            call.answeredAt = now;
            talking.add(call);
            happened.add(new Happened(now, What.ANSWERED, call));
        }
    }

    private void end(List<Happened> happened) {
        while (!talking.isEmpty() && !talking.peek().endsAt().isAfter(now)) {
            happened.add(new Happened(now, What.ENDED, talking.remove()));
        }
    }
}
