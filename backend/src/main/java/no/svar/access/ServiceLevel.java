package no.svar.access;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/// What an agreement promises of service: the company's own promise, never the law's.
///
/// @param replyWithinDays business days until a claim is answered or more is told of it
/// @param callbackWithinHours hours until somebody calls back
@Serdeable
public record ServiceLevel(
        Guarantee guarantee, @Nullable Integer replyWithinDays, @Nullable Integer callbackWithinHours) {

    /// For whom the guarantee is written.
    public enum Guarantee {
        HOUSEHOLD,
        BUSINESS
    }
}
