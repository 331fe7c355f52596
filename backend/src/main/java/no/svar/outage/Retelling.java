package no.svar.outage;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What was told of one outage, beside what was kept of it.
///
/// @param before null where nothing was known of it
record Retelling(OutageFact fact, @Nullable Outage before, Outage after) {

    /// Whether it says anything but that it is still so.
    boolean isNews() {
        return before == null || before.fingerprint() != after.fingerprint();
    }

    boolean hasNewEstimate() {
        var estimate = after.details().estimate();
        return before == null ? estimate != null : !Objects.equals(before.details().estimate(), estimate);
    }
}
