package no.svar.meter;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.svar.shared.Event;

/// A customer has sent a reading, and it has been judged.
///
/// @param replaced readings of the customer's that count no more because of this one
@Serdeable
record ReadingReceived(
        UUID reading,
        String meteringPoint,
        LocalDate readOn,
        BigDecimal register,
        ReadingState state,
        List<Finding> findings,
        List<UUID> replaced,
        Instant at)
        implements Event {

    @Override
    public String type() {
        return "reading.received-v1";
    }
}
