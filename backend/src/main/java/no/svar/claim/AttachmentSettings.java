package no.svar.claim;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/// How many attachments there may be.
///
/// @param perClaim how many one claim may have
/// @param atOnce how many are read, drawn anew and kept at the same time; each takes up to 40 MB
@ConfigurationProperties("svar.claim.attachments")
record AttachmentSettings(
        @Bindable(defaultValue = "5") @Min(1) @Max(50) int perClaim,
        @Bindable(defaultValue = "3") @Min(1) @Max(64) int atOnce) {}
