package no.svar.claim;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the company itself promises of claims, and how many there may be.
///
/// @param nextUpdate business days until more is told
/// @param nextUpdateByKind the same for single kinds, by their names in lower case with hyphens
/// @param nextUpdateInNeed the same where somebody is in need
/// @param nextUpdateWaiting the same while we wait for the customer
/// @param nextUpdateMissed the same after an update that did not come in time
/// @param hour local time on that day
/// @param openPerCustomer how many drafts and open claims one customer may have
/// @param messagesPerClaim how many messages a claim may have
/// @param decidedToSay how many decisions in 90 days it takes to say how long claims take
/// @param breachAmount what a promise that was broken is worth, in minor units of the country's currency
/// @param takesPartInArn whether the company takes part in the Swedish board's handling, which it has to say
@ConfigurationProperties("svar.claim")
record ClaimSettings(
        @Bindable(defaultValue = "5") @Min(1) @Max(60) int nextUpdate,
        @Nullable Map<String, Integer> nextUpdateByKind,
        @Bindable(defaultValue = "1") @Min(1) @Max(60) int nextUpdateInNeed,
        @Bindable(defaultValue = "10") @Min(1) @Max(60) int nextUpdateWaiting,
        @Bindable(defaultValue = "1") @Min(1) @Max(60) int nextUpdateMissed,
        @Bindable(defaultValue = "16:00") @NotNull LocalTime hour,
        @Bindable(defaultValue = "50") @Min(1) @Max(1_000) int openPerCustomer,
        @Bindable(defaultValue = "500") @Min(1) @Max(10_000) int messagesPerClaim,
        @Bindable(defaultValue = "20") @Min(1) @Max(10_000) int decidedToSay,
        @Bindable(defaultValue = "0") @Min(0) @Max(1_000_000) long breachAmount,
        @Bindable(defaultValue = "true") boolean takesPartInArn) {}
