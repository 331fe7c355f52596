package no.svar.edge;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;

/// How much one caller may ask, and how long we wait for one.
///
/// @param requestsPerMinute of one customer, or of one address that is not signed in
/// @param machineRequestsPerMinute of one machine client
/// @param trustedProxies how many proxies before us write `X-Forwarded-For`; 0 = none, the socket's address
///   counts
/// @param connectionsPerAddress at the same time; 0 = no cap, as behind an ingress
/// @param headTimeout until a request's head is complete, from its first byte
/// @param bodyTimeout of waiting for a request's body; received bytes earn more, see the next
/// @param bodyBytesPerSecond the slowest honest body
/// @param idempotencyKept how long an answer can be had again by its `Idempotency-Key`
/// @param idempotencyLease after which a request that never ended (a crash) may be sent again
@ConfigurationProperties("svar.edge")
record EdgeSettings(
        @Bindable(defaultValue = "600") @Min(1) int requestsPerMinute,
        @Bindable(defaultValue = "6000") @Min(1) int machineRequestsPerMinute,
        @Bindable(defaultValue = "0") @Min(0) @Max(10) int trustedProxies,
        @Bindable(defaultValue = "200") @Min(0) int connectionsPerAddress,
        @Bindable(defaultValue = "10s") @NotNull Duration headTimeout,
        @Bindable(defaultValue = "30s") @NotNull Duration bodyTimeout,
        @Bindable(defaultValue = "16384") @Min(1) int bodyBytesPerSecond,
        @Bindable(defaultValue = "24h") @NotNull Duration idempotencyKept,
        @Bindable(defaultValue = "2m") @NotNull Duration idempotencyLease) {}
