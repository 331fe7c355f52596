package no.svar.callback;

import no.svar.shared.Text;

/// Where a promised call stands. The steps between states are in this one table.
enum CallbackState {
    BOOKED,
    /// We called in time, and nobody answered.
    ATTEMPTED,
    /// Its time is over, and we did not call.
    MISSED,
    REACHED,
    CANCELLED;

    /// A missed call becomes an attempted one only where it turns out that we had called in time.
    boolean mayBecome(CallbackState next) {
        return switch (this) {
            case BOOKED -> true;
            case ATTEMPTED -> next != MISSED;
            case MISSED -> true;
            case REACHED, CANCELLED -> false;
        };
    }

    /// Whether the customer still waits for it.
    boolean isOpen() {
        return this == BOOKED || this == ATTEMPTED || this == MISSED;
    }

    Text text() {
        return switch (this) {
            case BOOKED -> new Text("Avtalt", "Avtalt", "Bokat", "Booked");
            case ATTEMPTED ->
                    new Text(
                            "Vi ringte, men fikk ikke svar",
                            "Vi ringde, men fekk ikkje svar",
                            "Vi ringde, men fick inget svar",
                            "We called, but got no answer");
            case MISSED ->
                    new Text(
                            "Vi ringte ikke som avtalt",
                            "Vi ringde ikkje som avtalt",
                            "Vi ringde inte som avtalat",
                            "We did not call as agreed");
            case REACHED ->
                    new Text(
                            "Vi har snakket sammen",
                            "Vi har snakka saman",
                            "Vi har talats vid",
                            "We have talked");
            case CANCELLED -> new Text("Avlyst", "Avlyst", "Avbokat", "Cancelled");
        };
    }
}
