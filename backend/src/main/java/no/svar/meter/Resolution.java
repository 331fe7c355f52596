package no.svar.meter;

/// How often a metering point's values come.
enum Resolution {
    PT15M(15),
    PT1H(60),
    /// Not at all by interval: somebody reads the register.
    REGISTER(0);

    private final int minutes;

    Resolution(int minutes) {
        this.minutes = minutes;
    }

    /// How long an interval is.
    int minutes() {
        return minutes;
    }
}
