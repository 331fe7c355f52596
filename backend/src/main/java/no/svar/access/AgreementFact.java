package no.svar.access;

import java.time.Instant;
import java.time.LocalDate;
import no.svar.feed.Fact;
import org.jspecify.annotations.Nullable;

/// What a customer system tells about one agreement: whose account or metering point it is, and when.
record AgreementFact(
        String externalId,
        String customer,
        @Nullable String customerSource,
        @Nullable String account,
        @Nullable String meteringPoint,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable ServiceLevel serviceLevel,
        Instant asOf)
        implements Fact {

    @Override
    public String key() {
        return externalId;
    }
}
