package no.svar.queue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import no.svar.queue.CallEvent.Agents;
import no.svar.queue.CallEvent.Answered;
import no.svar.queue.CallEvent.Ended;
import no.svar.queue.CallEvent.Heartbeat;
import no.svar.queue.CallEvent.Hours;
import no.svar.queue.CallEvent.Left;
import no.svar.queue.CallEvent.Offered;
import no.svar.queue.CallEvent.Snapshot;

/// What the rules of other systems need to know of a queue; they believe every event that they hear.
final class Rules implements Replay.Asked {

    private record Timed(double at, double value) {}

    private final double handlePrior;
    private final Staffing staffing;
    private final ToDoubleFunction<Rules> rule;
    private final Map<String, Double> waiting = new LinkedHashMap<>();
    private final Map<String, Double> talking = new LinkedHashMap<>();
    private final Deque<Timed> waits = new ArrayDeque<>();
    private final Deque<Timed> handled5 = new ArrayDeque<>();
    private final Deque<Timed> handled60 = new ArrayDeque<>();
    private double now;
    private double smoothed;
    private double lastServed;
    private double answeredRecently;
    private double leftRecently;
    private final Rates rates;

    Rules(Priors priors, ToDoubleFunction<Rules> rule) {
        this.handlePrior = priors.handleSeconds();
        this.staffing = new Staffing(priors.agents());
        this.rule = rule;
        this.rates = new Rates(priors.handleSeconds());
    }

    @Override
    public double[] answer(double at) {
        pass(at);
        return new double[] {rule.applyAsDouble(this)};
    }

    @Override
    public void hear(CallEvent event) {
        double at = Replay.time(event);
        pass(at);
        switch (event) {
            case Offered offered -> waiting.put(offered.contact(), at);
            case Answered answered -> answer(answered.contact(), at);
            case Left left -> {
                if (waiting.remove(left.contact()) != null) {
                    leftRecently++;
                    rates.left(1);
                }
            }
            case Ended ended -> {
                var since = talking.remove(ended.contact());
                if (since != null) {
                    handled5.add(new Timed(at, at - since));
                    handled60.add(new Timed(at, at - since));
                }
            }
            case Agents agents -> staffing.say(agents.staffed());
            case Snapshot _, Hours _, Heartbeat _ -> {}
        }
    }

    private void answer(String contact, double at) {
        var since = waiting.remove(contact);
        talking.put(contact, at);
        if (since == null) {
            return;
        }
        double waited = at - since;
        waits.add(new Timed(at, waited));
        smoothed = (3 * smoothed + waited) / 4;
        lastServed = waited;
        answeredRecently++;
        if (waited > 1) {
            rates.answered(1);
        }
    }

    private void pass(double at) {
        double seconds = at - now;
        if (now > 0 && seconds > 0) {
            rates.pass(seconds);
            double left = Math.exp(-seconds / 3600);
            answeredRecently *= left;
            leftRecently *= left;
            if (!waiting.isEmpty()) {
                rates.queued(seconds, waiting.size(), talking.size());
                staffing.pass(seconds, waiting.size(), 0, talking.size());
            }
        }
        now = Math.max(now, at);
    }

    /// Twilio: mean wait of calls answered in the last 15 minutes.
    double mean15() {
        return mean(waits, 15 * 60, smoothed);
    }

    /// Asterisk: a quarter of the newest wait, three of what it was.
    double asterisk() {
        return smoothed;
    }

    /// Cisco: position × mean handle time of 5 minutes / agents that talk.
    double cisco() {
        double handle = mean(handled5, 5 * 60, handlePrior);
        return hasFree() ? 0 : position() * handle / Math.max(1, talking.size());
    }

    /// Genesys, Google: position × mean handle time of an hour / staffed agents.
    double genesys() {
        return hasFree() ? 0 : position() * mean(handled60, 60 * 60, handlePrior) / staffing.agents();
    }

    /// Genesys Cloud, by a user: the same, of those who do not leave.
    double genesysCloud() {
        double all = answeredRecently + leftRecently;
        return genesys() * (all < 1 ? 1 : 1 - leftRecently / all);
    }

    double lastServed() {
        return lastServed;
    }

    /// The sample code for Amazon Connect: the longest waiting call.
    double headOfLine() {
        return waiting.isEmpty() ? 0 : now - waiting.values().iterator().next();
    }

    /// QL_m: what Markov's queue with leaving callers makes of the position.
    double markov() {
        double capacity = staffing.agents() * rates.service();
        return hasFree() ? 0 : Predictors.of(waiting.size(), capacity, rates, 0, 0).capacity();
    }

    /// QL_m with the true parameters, which nobody knows.
    static ToDoubleFunction<Rules> oracle(Scenario scenario) {
        double capacity = scenario.agents / scenario.handleSeconds;
        return rules -> {
            double sum = 0;
            for (int k = 0; k <= rules.waiting.size(); k++) {
                sum += 1 / (capacity + k / Scenario.PATIENCE_SECONDS);
            }
            return sum;
        };
    }

    private int position() {
        return waiting.size() + 1;
    }

    private boolean hasFree() {
        return waiting.isEmpty() && staffing.hasFree(talking.size());
    }

    private double mean(Deque<Timed> values, double age, double otherwise) {
        while (!values.isEmpty() && values.getFirst().at() < now - age) {
            values.removeFirst();
        }
        return values.stream().mapToDouble(Timed::value).average().orElse(otherwise);
    }
}
