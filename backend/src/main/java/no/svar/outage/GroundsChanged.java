package no.svar.outage;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import no.svar.shared.Event;

/// Something was told that bears on what these metering points are due: a payment, or that power is still
/// out.
@Serdeable
record GroundsChanged(List<Long> meteringPoints) implements Event {

    @Override
    public String type() {
        return "outage.grounds-changed-v1";
    }
}
