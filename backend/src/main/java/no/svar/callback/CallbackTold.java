package no.svar.callback;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import no.svar.shared.Event;

/// Something happened to a promised call that its customer is to be told of.
///
/// @param from of the half hour that is promised now, `to` its end
/// @param attempts calls in vain since that half hour was chosen
/// @param choose whether the customer has to choose a new time to be called
@Serdeable
public record CallbackTold(
        String callback,
        String customer,
        String queue,
        What what,
        Instant from,
        Instant to,
        int attempts,
        boolean choose,
        Instant at)
        implements Event {

    /// What happened.
    public enum What {
        BOOKED,
        MOVED,
        CANCELLED,
        ATTEMPTED,
        REACHED,
        MISSED
    }

    @Override
    public String type() {
        return "callback.told-v1";
    }
}
