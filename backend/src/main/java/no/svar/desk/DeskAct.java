package no.svar.desk;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What an agent did with a claim, by who the agent really is.
///
/// @param note what is kept inside of it
@MappedEntity("desk_log")
record DeskAct(String claimId, @Id UUID id, Instant at, UUID agentId, Kind act, @Nullable String note) {

    /// What can be done.
    enum Kind {
        TOOK,
        GAVE_BACK,
        LOOKED,
        READ_WORDS,
        READ_FACTS,
        REPLIED,
        ASKED,
        WAITED,
        DECIDED,
        PROMISED,
        CALLED,
        ESCALATED
    }
}
