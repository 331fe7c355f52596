package no.svar.access;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;

/// A session whose access tokens are no longer good.
@Introspected
record Ended(UUID id, Instant endedAt) {}
