package no.svar.outage;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import no.svar.shared.Event;

/// Billing has told of compensation that it paid for these metering points.
@Serdeable
record CompensationPaid(List<Long> meteringPoints) implements Event {

    @Override
    public String type() {
        return "outage.compensation-paid-v1";
    }
}
