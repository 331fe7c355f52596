package no.svar.access;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One link of a session's chain of refresh tokens, kept by its SHA-256.
@MappedEntity("refresh_token")
record RefreshToken(
        @Id String hash, UUID sessionId, Instant issuedAt, Instant expiresAt, @Nullable Instant usedAt) {}
