package no.svar.notice;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What is told of a promise that the customer had told of.
///
/// @param dueAt by when it is to be done, where it was confirmed
@Serdeable
record WordFacts(@Nullable Instant dueAt) {}
