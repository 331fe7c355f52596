package no.svar.outage;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import no.svar.shared.Event;
import org.jspecify.annotations.Nullable;

/// An outage was told of for the first time, or something about it was told anew.
@Serdeable
public record OutageChanged(String outage, Set<Change> changes) implements Event {

    /// What was told.
    public enum Change {
        /// The outage itself.
        BEGUN,
        STATUS,
        /// When it began, was known or was to end.
        TIMES,
        ESTIMATE,
        CAUSE,
        /// Which metering points are hit.
        SCOPE,
        /// That some or all of them have power again.
        RESTORED,
        /// What bears on compensation: an exception, what a customer caused, the phases or the network.
        GROUNDS,
        /// That it was cancelled, or is told of no longer.
        ENDED,
        /// Something else.
        OTHER
    }

    /// What the newer of two versions of an outage says anew.
    ///
    /// @param before null where nothing was known of it
    /// @param samePoints whether it names the same metering points
    static Set<Change> between(@Nullable Outage before, Outage after, boolean samePoints) {
        if (before == null) {
            return Set.of(Change.BEGUN);
        }
        var changes = EnumSet.noneOf(Change.class);
        var old = before.details();
        var now = after.details();
        note(changes, Change.STATUS, before.status() == after.status());
        note(
                changes,
                Change.TIMES,
                before.startedAt().equals(after.startedAt())
                        && Objects.equals(old.knownAt(), now.knownAt())
                        && Objects.equals(old.announcedAt(), now.announcedAt())
                        && Objects.equals(old.plannedEnd(), now.plannedEnd()));
        note(changes, Change.ESTIMATE, Objects.equals(old.estimate(), now.estimate()));
        note(
                changes,
                Change.CAUSE,
                Objects.equals(old.causeCode(), now.causeCode())
                        && Objects.equals(old.causeText(), now.causeText()));
        note(changes, Change.SCOPE, samePoints && old.postalCodes().equals(now.postalCodes()));
        note(
                changes,
                Change.RESTORED,
                Objects.equals(before.restoredAt(), after.restoredAt()) && old.steps().equals(now.steps()));
        note(
                changes,
                Change.GROUNDS,
                Objects.equals(old.exception(), now.exception())
                        && old.customerCaused().equals(now.customerCaused())
                        && old.extent() == now.extent()
                        && isSame(old.networkKv(), now.networkKv()));
        note(changes, Change.ENDED, !before.hits() || after.hits());
        return changes.isEmpty() ? Set.of(Change.OTHER) : changes;
    }

    private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other == null : other != null && one.compareTo(other) == 0;
    }

    private static void note(Set<Change> changes, Change change, boolean same) {
        if (!same) {
            changes.add(change);
        }
    }

    @Override
    public String type() {
        return "outage.changed-v1";
    }
}
