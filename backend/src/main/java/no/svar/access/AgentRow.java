package no.svar.access;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/// An agent as the identity provider told of them last.
@MappedEntity("agent")
record AgentRow(@Id UUID id, String identity, String name, boolean leader, Instant signedInAt) {}
