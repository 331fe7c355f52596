package no.svar.access;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A code that was sent, or would have been; the code and the address are kept as keyed hashes.
@MappedEntity("sign_in_code")
record SignInCode(
        @Id UUID id,
        String addressHash,
        String codeHash,
        Instant expiresAt,
        int tries,
        @Nullable Instant usedAt) {}
