package no.svar.claim;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/// How agents share their work.
///
/// @param lease how long a claim stays with an agent who does nothing with it
@ConfigurationProperties("svar.claim.desk")
record LeaseSettings(@Bindable(defaultValue = "15m") Duration lease) {}
