package no.svar.notice;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/// What is told of a promised call.
///
/// @param calledAt when we called in vain, where that is what is told
/// @param choose whether the customer has to choose a new time
@Serdeable
record CallbackFacts(Instant from, Instant to, Instant calledAt, boolean choose) {}
