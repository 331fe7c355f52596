package no.svar.outage;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import no.svar.regulation.Gsrn;
import org.jspecify.annotations.Nullable;

/// That an outage hit a metering point, and from when to when.
///
/// @param restoredAt when this point got power back, which a step of restoration may tell earlier than the
///   rest
/// @param reopenedAt when its customer said that it is still out although it was told to be restored
/// @param reportedAt when its customer reported it, where the source had not named the point
@MappedEntity("outage_hit")
record Hit(
        @Id long meteringPoint,
        String outage,
        Instant startedAt,
        @Nullable Instant restoredAt,
        @Nullable Instant reopenedAt,
        @Nullable Instant reportedAt) {

    /// The GSRN as it is written: 18 digits.
    String meteringPointId() {
        return Gsrn.id(meteringPoint);
    }

    /// Whether power came back, and no customer has said since then that it did not.
    boolean isRestored() {
        return restoredAt != null && (reopenedAt == null || restoredAt.isAfter(reopenedAt));
    }

    /// Whether its customer said anything of it, so that it stays whatever its source names.
    boolean isSpokenOf() {
        return reopenedAt != null || reportedAt != null;
    }

    /// The same with the times that are told now. What was confirmed of this point alone, after its customer
    /// had said that it is still out, is not taken back by what is told of all.
    Hit told(Instant start, @Nullable Instant restored) {
        var confirmed =
                reopenedAt != null && isRestored() && restored != null && !restored.isAfter(reopenedAt);
        return new Hit(
                meteringPoint, outage, start, confirmed ? restoredAt : restored, reopenedAt, reportedAt);
    }

    /// The same as known since its customer's report, where that came before any other.
    Hit reported(@Nullable Instant at) {
        return at == null || (reportedAt != null && !at.isBefore(reportedAt))
                ? this
                : new Hit(meteringPoint, outage, startedAt, restoredAt, reopenedAt, at);
    }
}
