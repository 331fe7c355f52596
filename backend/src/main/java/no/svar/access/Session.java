package no.svar.access;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A customer who is signed in somewhere, until they sign out or leave it unused for too long.
@MappedEntity("session")
record Session(
        @Id UUID id,
        UUID customerId,
        @Nullable String device,
        Instant createdAt,
        Instant lastUsedAt,
        Instant expiresAt,
        @Nullable Instant endedAt) {

    static Session opened(
            UUID id, UUID customerId, @Nullable String device, Instant now, AccessSettings settings) {
        var session = new Session(id, customerId, device, now, now, now, null);
        return session.used(now, settings);
    }

    /// Used once more: stays for as long as an unused session does, but not beyond its whole lifetime.
    Session used(Instant now, AccessSettings settings) {
        var idle = now.plus(settings.refreshLifetime());
        var whole = createdAt.plus(settings.sessionLifetime());
        return new Session(
                id, customerId, device, createdAt, now, idle.isBefore(whole) ? idle : whole, endedAt);
    }

    boolean isOpen(Instant now) {
        return endedAt == null && expiresAt.isAfter(now);
    }
}
