package no.svar.queue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.svar.queue.CallEvent.Agents;
import no.svar.queue.CallEvent.Answered;
import no.svar.queue.CallEvent.Ended;
import no.svar.queue.CallEvent.Left;
import no.svar.queue.CallEvent.LeftCause;
import no.svar.queue.CallEvent.Offered;
import no.svar.queue.CallEvent.Origin;

/// A past to be told again: the events in the order in which they were received, and who asked when.
///
/// @param asks just before each offered call
record Replay(List<CallEvent> events, List<Ask> asks) {

    /// @param priority of the call, which only the model is told
    /// @param waited the true offered wait, seconds
    record Ask(double at, double waited, int day, int priority) {

        Ask(double at, double waited, int day) {
            this(at, waited, day, Classes.ORDINARY);
        }
    }

    /// What is asked: a rule, a formula or the model.
    interface Asked {

        void hear(CallEvent event);

        double[] answer(double now);

        default double[] answer(Ask ask) {
            return answer(ask.at());
        }
    }

    /// @param quantiles what was answered: a point, or P25, P50 and P90
    record Answer(Ask ask, double[] quantiles) {}

    List<Answer> ask(Asked asked) {
        var answers = new ArrayList<Answer>(asks.size());
        int next = 0;
        for (var ask : asks) {
            while (next < events.size() && received(events.get(next)) < ask.at()) {
                asked.hear(events.get(next++));
            }
            answers.add(new Answer(ask, asked.answer(ask)));
        }
        return answers;
    }

    static double received(CallEvent event) {
        return Moments.seconds(event.origin().receivedAt());
    }

    static double time(CallEvent event) {
        return Moments.seconds(event.origin().time());
    }

    /// All call events of a simulation, prompt and complete.
    static Replay of(CallCentre.Played played, boolean staffTold) {
        var events = new ArrayList<CallEvent>();
        var asks = new ArrayList<Ask>();
        for (var call : played.calls()) {
            if (!call.ours) {
                continue;
            }
            var contact = "c" + call.number;
            events.add(new Offered(origin(contact + "o", call.arrival), contact, 0, null, null));
            if (Double.isNaN(call.left)) {
                events.add(new Answered(origin(contact + "a", call.answered), contact, null));
                events.add(new Ended(origin(contact + "e", call.ended), contact));
            } else {
                var left = origin(contact + "l", call.left);
                events.add(new Left(left, contact, LeftCause.ABANDONED, null));
            }
            int day = (int) ((call.arrival - CallCentre.FIRST_OPENING) / CallCentre.DAY);
            asks.add(new Ask(micros(call.arrival), call.offeredWait, day));
        }
        if (staffTold) {
            for (var roster : played.rosters()) {
                var origin = origin("s" + roster.at(), roster.at());
                events.add(new Agents(origin, roster.agents(), null, null, null, false));
            }
        }
        return received(events, asks);
    }

    static Origin origin(String id, double at) {
        var time = Moments.instant(at);
        return new Origin("simulation", id, "phone", time, time);
    }

    Replay with(List<CallEvent> more) {
        var all = new ArrayList<>(events);
        all.addAll(more);
        return received(all, asks);
    }

    /// In the order in which they were received.
    static Replay received(List<CallEvent> events, List<Ask> asks) {
        return new Replay(
                events.stream()
                        .sorted(Comparator.comparing((CallEvent event) -> event.origin().receivedAt()))
                        .toList(),
                asks);
    }

    /// As the events have it, which are told to the microsecond.
    private static double micros(double at) {
        return Moments.seconds(Moments.instant(at));
    }
}
