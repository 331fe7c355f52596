package no.svar.outage;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import no.svar.shared.Country;
import org.jspecify.annotations.Nullable;

/// An outage as it was told last.
///
/// @param id random, as everybody may ask for it
/// @param startedAt of planned work: when it is to begin
/// @param restoredAt when the last of those hit got power back
/// @param changedAt when its row was last written here; every node looks for what is newer than it knows
@MappedEntity("outage")
record Outage(
        @Id String id,
        String source,
        String externalId,
        OutageKind kind,
        OutageStatus status,
        Country country,
        String gridCompany,
        Instant startedAt,
        @Nullable Instant restoredAt,
        @TypeDef(type = DataType.STRING, converter = OutageDetailsAsJson.class) OutageDetails details,
        Instant asOf,
        long fingerprint,
        Instant changedAt) {

    boolean isOpen() {
        return status.isOpen();
    }
}
