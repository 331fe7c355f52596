package no.svar.claim;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something that happened to a claim; never changed.
///
/// @param said what belongs to it in somebody's own words
/// @param nextUpdateBy by when more was promised with it
@MappedEntity("claim_timeline")
record ClaimEntry(
        String claimId,
        @Id String id,
        Instant happenedAt,
        What what,
        Actor actor,
        @Nullable String said,
        @Nullable Instant nextUpdateBy) {

    /// What can happen.
    enum What {
        CREATED,
        RECEIVED,
        READ,
        ASKED,
        ANSWERED,
        WAITING_FOR_OTHERS,
        DECIDED,
        CONTESTED,
        CLOSED,
        WITHDRAWN,
        MESSAGE,
        UPDATE_MISSED,
        BREACHED,
        ON_HOLD,
        RELEASED
    }
}
