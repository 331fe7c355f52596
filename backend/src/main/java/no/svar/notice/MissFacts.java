package no.svar.notice;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import no.svar.promise.PromiseKind;

/// What is told of a promise that was missed.
@Serdeable
record MissFacts(PromiseKind kind, Instant dueAt) {}
