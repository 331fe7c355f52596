package no.svar.access;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One thing that was done with a customer's data or sign-in, shown to that customer.
@MappedEntity("access_log")
record AccessLogEntry(
        @Id UUID id,
        UUID customerId,
        Instant at,
        Event event,
        Kind byKind,
        @Nullable String byName,
        @Nullable String what) {

    enum Event {
        SIGNED_IN,
        SIGNED_OUT,
        SESSION_ENDED,
        REFRESH_REUSED,
        LOOKED
    }

    /// Who did it: the customer, somebody for them, or the portal itself.
    enum Kind {
        SELF,
        AGENT,
        DELEGATE,
        CLIENT,
        SYSTEM
    }
}
