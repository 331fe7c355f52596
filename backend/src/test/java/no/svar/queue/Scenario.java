package no.svar.queue;

/// The six simulated call centres: who comes when, how many agents are there, how long they talk.
///
/// @param agents outside of lunch
/// @param atLunch agents in the fifth hour of the day
/// @param handleSeconds mean time of a call
/// @param handleSpread coefficient of variation (lognormal); negative: exponential
/// @param patienceSpread the same of a caller's patience, whose mean is 600 s
/// @param load calls' work in proportion to the agents
/// @param profile whether calls follow the hours of a day, and days differ
enum Scenario {
    S1(20, 20, 300, -1, -1, 1.1, false),
    S2(24, 16, 360, 1, 1.2, 0.98, true),
    S3(24, 16, 360, 1, 1.2, 0.98, true),
    S4(24, 16, 360, 1, 1.2, 0.98, true),
    S5(3, 2, 420, 1.1, 1.2, 1.0, true),
    S6(24, 24, 360, 1, 1.2, 0.48, true);

    static final int DAYS = 20;
    static final int WARM_UP_DAYS = 4;
    static final double HOUR = 3600;
    static final double OPEN = 8 * HOUR;
    static final double PATIENCE_SECONDS = 600;

    private static final double[] PROFILE = {.8, 1.05, 1.15, 1, .95, 1, .9, .7};
    static final double LUNCH = 3;

    final int agents;
    final int atLunch;
    final double handleSeconds;
    final double handleSpread;
    final double patienceSpread;
    final double load;
    final boolean profile;

    Scenario(
            int agents,
            int atLunch,
            double handleSeconds,
            double handleSpread,
            double patienceSpread,
            double load,
            boolean profile) {
        this.agents = agents;
        this.atLunch = atLunch;
        this.handleSeconds = handleSeconds;
        this.handleSpread = handleSpread;
        this.patienceSpread = patienceSpread;
        this.load = load;
        this.profile = profile;
    }

    /// Calls a second at that time of a usual day, without storms.
    double arrivals(double sinceOpening) {
        double level = load * agents / handleSeconds;
        return profile ? level * PROFILE[hour(sinceOpening)] : level;
    }

    int scheduled(double sinceOpening) {
        return sinceOpening >= LUNCH * HOUR && sinceOpening < (LUNCH + 1) * HOUR ? atLunch : agents;
    }

    Priors priors() {
        return new Priors(handleSeconds, agents);
    }

    private static int hour(double sinceOpening) {
        return (int) Math.clamp(Math.floor(sinceOpening / HOUR), 0, PROFILE.length - 1);
    }
}
