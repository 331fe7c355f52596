package no.svar.meter;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.svar.feed.Fact;
import org.jspecify.annotations.Nullable;

/// What another system tells about one reading.
///
/// @param reason in words that the customer may read
/// @param estimated whether nobody has read it
/// @param portalReading the id of a reading that a customer sent here, which this decides about
record ReadingFact(
        String externalId,
        String meteringPoint,
        LocalDate readOn,
        BigDecimal register,
        ReadBy by,
        ReadingState status,
        @Nullable String reason,
        @Nullable LocalDate settledOn,
        boolean estimated,
        @Nullable UUID portalReading,
        Instant asOf)
        implements Fact {

    @Override
    public String key() {
        return externalId;
    }
}
