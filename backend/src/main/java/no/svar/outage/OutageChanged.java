package no.svar.outage;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Set;
import no.svar.shared.Event;

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
        OTHER
    }

    @Override
    public String type() {
        return "outage.changed-v1";
    }
}
