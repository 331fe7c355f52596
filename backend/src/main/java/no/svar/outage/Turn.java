package no.svar.outage;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// That an outage's status, its cause or what was done about it was told anew: what its story is made of.
///
/// @param toldAt the age of the row that told it
/// @param workDone whether it was told what was done
@MappedEntity("outage_turn")
record Turn(
        @Id String outage,
        Instant toldAt,
        OutageStatus status,
        @Nullable String causeCode,
        boolean workDone) {

    /// What the outage's new row tells; empty where nothing of it is new.
    static Optional<Turn> between(@Nullable Outage before, Outage now) {
        var turn = of(now);
        return before != null && of(before).saysTheSame(turn) ? Optional.empty() : Optional.of(turn);
    }

    private static Turn of(Outage outage) {
        var details = outage.details();
        return new Turn(
                outage.id(), outage.asOf(), outage.status(), details.causeCode(), details.workDone() != null);
    }

    private boolean saysTheSame(Turn other) {
        return status == other.status
                && Objects.equals(causeCode, other.causeCode)
                && workDone == other.workDone;
    }
}
