package no.svar.notice;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;

/// How long it is kept what customers were told.
///
/// @param keep after that nobody can read it any more
@ConfigurationProperties("svar.notice")
record NoticeSettings(@Bindable(defaultValue = "1100d") @NotNull Duration keep) {}
