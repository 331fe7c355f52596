package no.svar.queue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.svar.queue.CallEvent.Agents;
import no.svar.queue.CallEvent.Answered;
import no.svar.queue.CallEvent.Ended;
import no.svar.queue.CallEvent.Heartbeat;
import no.svar.queue.CallEvent.Hours;
import no.svar.queue.CallEvent.Left;
import no.svar.queue.CallEvent.Offered;
import no.svar.queue.CallEvent.Snapshot;
import no.svar.queue.CallEvent.Totals;

/// What a source that is asked at regular times would say: the truth at that moment.
final class Polls {

    private final Map<String, Double> waiting = new LinkedHashMap<>();
    private int busy;
    private int staffed;
    private long offered;
    private long answered;
    private long left;
    private double midnight;

    private Polls() {}

    /// Snapshots while the call centre is open.
    static List<CallEvent> every(double seconds, Replay replay) {
        var polls = new Polls();
        var snapshots = new ArrayList<CallEvent>();
        int next = 0;
        double first = CallCentre.FIRST_OPENING;
        int days = replay.asks().getLast().day() + 1;
        for (int day = 0; day < days; day++) {
            double opening = first + day * CallCentre.DAY;
            for (double at = opening; at < opening + Scenario.OPEN + Scenario.HOUR; at += seconds) {
                while (next < replay.events().size() && Replay.time(replay.events().get(next)) <= at) {
                    polls.hear(replay.events().get(next++));
                }
                snapshots.add(polls.snapshot(at));
            }
        }
        return snapshots;
    }

    private Snapshot snapshot(double at) {
        double oldest = waiting.isEmpty() ? 0 : at - waiting.values().iterator().next();
        return new Snapshot(
                Replay.origin("p" + at, at),
                waiting.size(),
                oldest,
                staffed > 0 ? staffed : null,
                null,
                busy,
                new Totals(offered, answered, left));
    }

    private void hear(CallEvent event) {
        double at = Replay.time(event);
        double today = Math.floor(at / CallCentre.DAY);
        if (today > midnight) {
            midnight = today;
            offered = 0;
            answered = 0;
            left = 0;
        }
        switch (event) {
            case Offered call -> {
                waiting.put(call.contact(), at);
                offered++;
            }
            case Answered call -> {
                waiting.remove(call.contact());
                busy++;
                answered++;
            }
            case Left call -> {
                waiting.remove(call.contact());
                left++;
            }
            case Ended _ -> busy--;
            case Agents agents -> staffed = agents.staffed();
            case Snapshot _, Hours _, Heartbeat _ -> {}
        }
    }

    /// The longest waiting call of the newest snapshot.
    static final class Oldest implements Replay.Asked {

        private double oldest;

        @Override
        public void hear(CallEvent event) {
            if (event instanceof Snapshot snapshot) {
                oldest = snapshot.oldestWaitSeconds();
            }
        }

        @Override
        public double[] answer(double now) {
            return new double[] {oldest};
        }
    }
}
