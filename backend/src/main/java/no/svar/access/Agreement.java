package no.svar.access;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One agreement as kept; it names its customer by the customer system's own key, so either may come first.
@MappedEntity("agreement")
record Agreement(
        @Id String source,
        @Id String externalId,
        String customerSource,
        String customerKey,
        @Nullable String account,
        @Nullable String meteringPoint,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        ServiceLevel.@Nullable Guarantee guarantee,
        @Nullable Integer replyDays,
        @Nullable Integer callbackHours,
        Instant asOf,
        long fingerprint) {

    /// What service it promises; null where it promises none.
    @Nullable ServiceLevel serviceLevel() {
        return guarantee == null ? null : new ServiceLevel(guarantee, replyDays, callbackHours);
    }
}
