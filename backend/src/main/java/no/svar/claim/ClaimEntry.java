package no.svar.claim;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something that happened to a claim; never changed.
///
/// @param said what belongs to it in somebody's own words
/// @param nextUpdateBy by when more was promised with it
/// @param pseudonym of the agent who did it, in this claim alone
@MappedEntity("claim_timeline")
record ClaimEntry(
        String claimId,
        @Id String id,
        Instant happenedAt,
        What what,
        Actor actor,
        @Nullable String said,
        @Nullable Instant nextUpdateBy,
        @Nullable String pseudonym) {

    By by() {
        return new By(actor, pseudonym);
    }

    /// What can happen.
    enum What {
        CREATED,
        RECEIVED,
        READ,
        ASKED,
        ANSWERED,
        REPLIED,
        PROMISED,
        WAITING_FOR_OTHERS,
        ESCALATED,
        DECIDED,
        CONTESTED,
        CLOSED,
        WITHDRAWN,
        MESSAGE,
        ATTACHED,
        UPDATE_MISSED,
        BREACHED,
        ON_HOLD,
        RELEASED
    }
}
