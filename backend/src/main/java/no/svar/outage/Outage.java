package no.svar.outage;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.UUID;
import no.svar.feed.Feed.Accepted;
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

    /// @param before what was kept of it so far; null where nothing was
    static Outage of(Accepted<OutageFact> told, @Nullable Outage before, Instant now) {
        var fact = told.fact();
        return new Outage(
                before == null ? UUID.randomUUID().toString() : before.id(),
                told.source(),
                fact.externalId(),
                fact.kind(),
                fact.status(),
                fact.country(),
                fact.gridCompany(),
                fact.startedAt(),
                fact.restoredAt(),
                fact.details(),
                told.version().asOf(),
                told.version().fingerprint(),
                now);
    }

    boolean isOpen() {
        return status.isOpen();
    }

    boolean isRestored() {
        return status == OutageStatus.RESTORED;
    }

    /// Whether those named by it count as hit: planned work counts from when it is announced.
    boolean hits() {
        return status != OutageStatus.CANCELLED && status != OutageStatus.RETIRED;
    }

    /// The same, told of no longer. Whatever its source says next of it, even with the same age, is newer.
    Outage retired(Instant asOf, Instant now) {
        return new Outage(
                id,
                source,
                externalId,
                kind,
                OutageStatus.RETIRED,
                country,
                gridCompany,
                startedAt,
                restoredAt,
                details,
                asOf,
                Long.MIN_VALUE,
                now);
    }
}
