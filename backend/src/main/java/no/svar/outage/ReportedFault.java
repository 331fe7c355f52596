package no.svar.outage;

import no.svar.shared.Country;

/// What a customer sees at home.
enum ReportedFault {
    NO_POWER,

    /// A part of the house has power.
    SOME_PHASES,

    /// Lamps flicker, or burn dimly or too brightly.
    FLICKER,

    /// We said that the power is back, and it is not.
    STILL_OUT;

    /// Whether the law of that country counts it as an interruption, of which the grid company knows from now
    /// on.
    ///
    /// One dead phase is an interruption in Sweden (ellagen 10 kap. 10 §), and none in Norway, where supply
    /// is interrupted when no phase has a voltage (leveringskvalitetsforskriften § 1-4).
    boolean isInterruption(Country country) {
        return switch (this) {
            case NO_POWER, STILL_OUT -> true;
            case SOME_PHASES -> country == Country.SE;
            case FLICKER -> false;
        };
    }
}
