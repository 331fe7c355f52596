package no.svar.claim;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/// Under which name an agent appears to the customer of one claim.
@MappedEntity("claim_pseudonym")
record ClaimPseudonym(String claimId, @Id String agentId, String pseudonym, Instant givenAt) {}
