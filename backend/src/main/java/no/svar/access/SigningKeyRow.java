package no.svar.access;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/// A signing key as kept: the public half in clear, the private half wrapped, both as base64url.
@MappedEntity("signing_key")
record SigningKeyRow(@Id int serial, String kid, Instant createdAt, String publicKey, String wrappedKey) {}
