package no.svar.access;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.bind.annotation.Bindable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// The mail server that takes sign-in codes.
///
/// @param startTls whether the connection must be encrypted before anything is said
/// @param timeout for connecting, reading and writing, each
@ConfigurationProperties("svar.access.smtp")
@Requires(property = "svar.access.smtp.host")
record SmtpSettings(
        @NotBlank String host,
        @Bindable(defaultValue = "587") @Min(1) @Max(65_535) int port,
        @Bindable(defaultValue = "true") boolean startTls,
        @Nullable String username,
        @Nullable String password,
        @NotBlank String from,
        @Bindable(defaultValue = "5s") Duration timeout) {}
