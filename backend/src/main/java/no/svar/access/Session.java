package no.svar.access;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody who is signed in somewhere, until they sign out or leave it unused for too long.
///
/// @param customerId whose it is: a customer's id, or an agent's
@MappedEntity("session")
record Session(
        @Id UUID id,
        UUID customerId,
        @Nullable String device,
        Instant createdAt,
        Instant lastUsedAt,
        Instant expiresAt,
        @Nullable Instant endedAt) {

    /// How long a session stays where it is not used, and at most.
    record Lifetimes(Duration unused, Duration whole) {}

    static Session opened(
            UUID id, UUID customerId, @Nullable String device, Instant now, Lifetimes lifetimes) {
        var session = new Session(id, customerId, device, now, now, now, null);
        return session.used(now, lifetimes);
    }

    /// Used once more: stays for as long as an unused session does, but not beyond its whole lifetime.
    Session used(Instant now, Lifetimes lifetimes) {
        var idle = now.plus(lifetimes.unused());
        var whole = createdAt.plus(lifetimes.whole());
        return new Session(
                id, customerId, device, createdAt, now, idle.isBefore(whole) ? idle : whole, endedAt);
    }

    boolean isOpen(Instant now) {
        return endedAt == null && expiresAt.isAfter(now);
    }
}
