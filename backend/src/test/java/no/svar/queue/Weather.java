package no.svar.queue;

import java.util.SplittableRandom;
import java.util.stream.DoubleStream;

/// What is different about one simulated day: its level, an outage storm, agents without their system, bursts
/// of calls to the queue that shares the agents.
final class Weather {

    private static final double NEVER = -1e9;
    private static final double MINUTE = 60;
    private static final double STORM_LASTS = 45 * MINUTE;
    private static final double STORM_DECAYS = 25 * MINUTE;
    private static final double OUT_LASTS = 30 * MINUTE;
    private static final double BURST_LASTS = 45 * MINUTE;

    private final Scenario scenario;
    private final double level;
    private final double storm;
    private final double out;
    private final double[] bursts;

    Weather(Scenario scenario, int day, SplittableRandom random) {
        this.scenario = scenario;
        level = scenario.profile ? Draws.gamma(1 / (0.15 * 0.15), random) * 0.15 * 0.15 : 1;
        double hour = Scenario.HOUR;
        double at = random.nextDouble();
        storm = scenario == Scenario.S3 && day % 2 == 1 ? at * (Scenario.OPEN - STORM_LASTS) : NEVER;
        out = scenario == Scenario.S4 ? at * Scenario.OPEN : NEVER;
        bursts = new double[4];
        for (int i = 0; i < bursts.length; i++) {
            bursts[i] = (2 * i + random.nextDouble() * 1.5) * hour;
        }
    }

    double usual(double sinceOpening) {
        return level * scenario.arrivals(sinceOpening);
    }

    /// Calls a second that come on top of the usual.
    double storm(double sinceOpening) {
        double age = sinceOpening - storm;
        return age < 0 || age > STORM_LASTS
                ? 0
                : 3 * scenario.agents / scenario.handleSeconds * Math.exp(-age / STORM_DECAYS);
    }

    /// Calls a second to the queue that shares the agents.
    double others(double sinceOpening) {
        if (scenario != Scenario.S6) {
            return 0;
        }
        double usual = 0.4 * scenario.agents / (1.4 * scenario.handleSeconds);
        for (double burst : bursts) {
            if (sinceOpening >= burst && sinceOpening < burst + BURST_LASTS) {
                return 3 * usual;
            }
        }
        return usual;
    }

    int working(double sinceOpening) {
        int scheduled = scenario.scheduled(sinceOpening);
        return sinceOpening >= out && sinceOpening < out + OUT_LASTS ? scheduled / 2 : scheduled;
    }

    /// When the number of agents may change, in seconds since opening.
    double[] changes() {
        double lunch = Scenario.LUNCH * Scenario.HOUR;
        return DoubleStream.of(0, lunch, lunch + Scenario.HOUR, out, out + OUT_LASTS)
                .filter(change -> change >= 0)
                .sorted()
                .toArray();
    }
}
