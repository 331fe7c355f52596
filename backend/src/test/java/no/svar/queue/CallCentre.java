package no.svar.queue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SplittableRandom;

/// A simulated call centre, first come first served; the same seed plays the same days.
final class CallCentre {

    /// Monday 2 March 2026 at 07:00 UTC.
    static final double FIRST_OPENING = 1772434800;

    static final double DAY = 24 * Scenario.HOUR;

    /// Scheduled agents from a moment on, as the source tells them.
    record Roster(double at, int agents) {}

    record Played(Scenario scenario, List<SimulatedCall> calls, List<Roster> rosters) {}

    private final Scenario scenario;

    /// Each a stream of its own, so that one may be changed and the others play on as they did.
    private final SplittableRandom days;

    private final SplittableRandom arrivals;
    private final SplittableRandom handling;
    private final SplittableRandom patience;

    private final List<SimulatedCall> calls = new ArrayList<>();
    private final List<Roster> rosters = new ArrayList<>();
    private final List<Roster> working = new ArrayList<>();

    private CallCentre(Scenario scenario, long seed) {
        this.scenario = scenario;
        var random = new SplittableRandom(seed);
        this.days = random.split();
        this.arrivals = random.split();
        this.handling = random.split();
        this.patience = random.split();
    }

    static Played play(Scenario scenario, long seed) {
        return play(scenario, seed, Scenario.DAYS);
    }

    static Played play(Scenario scenario, long seed, int days) {
        var centre = new CallCentre(scenario, seed);
        for (int day = 0; day < days; day++) {
            centre.prepare(day);
        }
        centre.serve();
        return new Played(scenario, centre.calls, centre.rosters);
    }

    private void prepare(int day) {
        double opening = FIRST_OPENING + day * DAY;
        var weather = new Weather(scenario, day, days);
        calls.addAll(arrivals(opening, weather));
        for (double change : weather.changes()) {
            working.add(new Roster(opening + change, weather.working(change)));
            rosters.add(new Roster(opening + change, scenario.scheduled(change)));
        }
    }

    /// Thinned Poisson arrivals to both queues, in order.
    private List<SimulatedCall> arrivals(double opening, Weather weather) {
        var today = new ArrayList<SimulatedCall>();
        double most = 0;
        for (double t = 0; t < Scenario.OPEN; t += 30) {
            most = Math.max(most, weather.usual(t) + weather.storm(t) + weather.others(t));
        }
        most *= 1.05;
        for (double t = Draws.exponential(1 / most, arrivals);
                t < Scenario.OPEN;
                t += Draws.exponential(1 / most, arrivals)) {
            double usual = weather.usual(t);
            double storm = weather.storm(t);
            double others = weather.others(t);
            double draw = arrivals.nextDouble() * most;
            if (draw >= usual + storm + others) {
                continue;
            }
            boolean ours = draw < usual + storm;
            boolean shorter = ours && draw >= usual && handling.nextDouble() < 0.7;
            double mean = scenario.handleSeconds * (ours ? shorter ? 0.4 : 1 : 1.4);
            double service = Draws.duration(mean, scenario.handleSpread, handling);
            double patient = Draws.duration(Scenario.PATIENCE_SECONDS, scenario.patienceSpread, patience);
            today.add(new SimulatedCall(calls.size() + today.size(), ours, opening + t, patient, service));
        }
        return today;
    }

    private void serve() {
        Deque<SimulatedCall> queue = new ArrayDeque<>();
        var talking = new PriorityQueue<SimulatedCall>(Comparator.comparingDouble(call -> call.ended));
        var changes = new ArrayDeque<>(working);
        int agents = 0;
        int next = 0;
        while (next < calls.size() || !talking.isEmpty() || !queue.isEmpty()) {
            double arrival = next < calls.size() ? calls.get(next).arrival : Double.POSITIVE_INFINITY;
            double end = talking.isEmpty() ? Double.POSITIVE_INFINITY : talking.peek().ended;
            double change = changes.isEmpty() ? Double.POSITIVE_INFINITY : changes.peek().at();
            double now = Math.min(Math.min(arrival, end), change);
            if (now == change) {
                agents = changes.remove().agents();
            } else if (now == arrival) {
                queue.add(calls.get(next++));
            } else {
                talking.remove();
            }
            while (!queue.isEmpty() && talking.size() < agents) {
                var call = queue.remove();
                call.offeredWait = now - call.arrival;
                if (call.offeredWait > call.patience) {
                    call.left = call.arrival + call.patience;
                } else {
                    call.answered = now;
                    call.ended = now + call.service;
                    talking.add(call);
                }
            }
        }
    }
}
