package no.svar.promise;

import java.time.Instant;

/// Something promised that was done, and when it really was.
public record Fulfilment(Subject subject, PromiseKind kind, Instant at) {}
