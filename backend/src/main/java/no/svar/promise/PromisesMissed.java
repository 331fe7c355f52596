package no.svar.promise;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import no.svar.shared.Event;

/// Promises to whoever holds a metering point were missed; one event for many of them, as what an outage
/// gives falls due for all whom it hit on the same day.
///
/// @param missed at most [#MOST]
@Serdeable
public record PromisesMissed(List<PromiseMissed> missed) implements Event {

    public static final int MOST = 100;

    @Override
    public String type() {
        return "promise.many-missed-v1";
    }
}
