package no.svar.desk;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import no.svar.claim.CaseAct;
import org.jspecify.annotations.Nullable;

/// What an agent did with a claim, by who the agent really is.
///
/// @param note what is kept inside of it
@MappedEntity("desk_log")
record DeskAct(String claimId, @Id UUID id, Instant at, UUID agentId, CaseAct act, @Nullable String note) {}
