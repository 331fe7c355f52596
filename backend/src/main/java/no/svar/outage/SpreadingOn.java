package no.svar.outage;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Set;
import no.svar.outage.OutageChanged.Change;
import no.svar.shared.Event;

/// A large outage has been spread up to a place; whoever is free goes on from there.
@Serdeable
record SpreadingOn(String outage, Set<Change> changes, Place place) implements Event {

    @Override
    public String type() {
        return "outage.spreading-on-v1";
    }
}
