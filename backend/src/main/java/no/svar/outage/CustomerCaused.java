package no.svar.outage;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/// How much of an outage the customer of one metering point caused.
///
/// @param minutes null where it is the whole of it
@Serdeable
record CustomerCaused(long meteringPoint, @Nullable Integer minutes) {

    boolean isWhole() {
        return minutes == null;
    }
}
