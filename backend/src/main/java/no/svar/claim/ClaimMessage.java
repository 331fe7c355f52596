package no.svar.claim;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/// What somebody wrote about a claim.
///
/// @param sentAs names the sending, so that one that comes twice is kept once
@MappedEntity("claim_message")
record ClaimMessage(String claimId, @Id String id, Instant sentAt, Actor actor, String said, String sentAs) {}
