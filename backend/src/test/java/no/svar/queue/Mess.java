package no.svar.queue;

import java.util.ArrayList;
import java.util.SplittableRandom;
import no.svar.queue.CallEvent.Agents;
import no.svar.queue.CallEvent.Answered;
import no.svar.queue.CallEvent.Ended;
import no.svar.queue.CallEvent.Heartbeat;
import no.svar.queue.CallEvent.Hours;
import no.svar.queue.CallEvent.Left;
import no.svar.queue.CallEvent.Offered;
import no.svar.queue.CallEvent.Origin;
import no.svar.queue.CallEvent.Snapshot;

/// What a feed does to events on their way: 1 % are lost, 2 % come twice, 5 % up to 20 seconds late.
final class Mess {

    private static final double LOST = 0.01;
    private static final double TWICE = 0.02;
    private static final double DELAYED = 0.05;
    private static final double LONGEST_DELAY = 20;

    private Mess() {}

    static Replay of(Replay replay, long seed) {
        var random = new SplittableRandom(seed);
        var events = new ArrayList<CallEvent>();
        for (var event : replay.events()) {
            boolean lost = random.nextDouble() < LOST;
            boolean twice = random.nextDouble() < TWICE;
            double delay = random.nextDouble() < DELAYED ? random.nextDouble() * LONGEST_DELAY : 0;
            if (lost && !(event instanceof Agents)) {
                continue;
            }
            events.add(delayed(event, delay));
            if (twice) {
                events.add(delayed(event, random.nextDouble() * LONGEST_DELAY));
            }
        }
        return Replay.received(events, replay.asks());
    }

    /// All of the feed is so many seconds behind.
    static Replay aged(Replay replay, double seconds) {
        var events = replay.events().stream().map(event -> delayed(event, seconds)).toList();
        return Replay.received(events, replay.asks());
    }

    static CallEvent delayed(CallEvent event, double seconds) {
        var was = event.origin();
        var received = Moments.instant(Replay.time(event) + seconds);
        var origin = new Origin(was.source(), was.id(), was.queue(), was.time(), received);
        return switch (event) {
            case Offered o -> new Offered(origin, o.contact(), o.priority(), o.reason(), o.position());
            case Answered a -> new Answered(origin, a.contact(), a.waitSeconds());
            case Left l -> new Left(origin, l.contact(), l.cause(), l.waitSeconds());
            case Ended e -> new Ended(origin, e.contact());
            case Agents a -> new Agents(origin, a.staffed(), a.available(), a.busy(), a.wrapUp(), a.shared());
            case Snapshot s ->
                    new Snapshot(
                            origin,
                            s.waiting(),
                            s.oldestWaitSeconds(),
                            s.staffed(),
                            s.available(),
                            s.busy(),
                            s.totals());
            case Hours h -> new Hours(origin, h.open(), h.until(), h.reason());
            case Heartbeat h -> new Heartbeat(origin, h.lastSequence());
        };
    }
}
