package no.svar.promise;

import io.micronaut.core.annotation.Introspected;

/// How many promises of a kind are in a state.
@Introspected
record Tally(PromiseKind kind, PromiseState state, long count) {}
