package no.svar.access;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/// How far into the future somebody has used up what is allowed, in microseconds since 1970.
@MappedEntity("allowance")
record Allowance(@Id String bucket, long usedUntil) {}
