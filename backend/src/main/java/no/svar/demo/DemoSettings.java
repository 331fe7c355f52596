package no.svar.demo;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.bind.annotation.Bindable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;

/// How the demo's data come in.
///
/// @param client the machine client that brings them
/// @param clientSecret its secret, which everybody knows
/// @param calls whether a made-up call centre tells of its calls, of the last weeks and as they happen
/// @param invoices how many invoices of made-up households are loaded behind the stories
@ConfigurationProperties("svar.demo")
@Requires(env = "demo")
record DemoSettings(
        @Bindable(defaultValue = "demo") @NotBlank String client,
        @NotBlank String clientSecret,
        @Bindable(defaultValue = "true") boolean calls,
        @Bindable(defaultValue = "5000") @Min(0) @Max(1_000_000) int invoices) {}
