package no.svar.notice;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/// What is told of a report in which no fault was found.
///
/// @param reason in the operator's words
@Serdeable
record ReportFacts(@Nullable String reason) {}
