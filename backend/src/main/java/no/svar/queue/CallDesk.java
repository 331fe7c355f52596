package no.svar.queue;

import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Writes down what one request told, all of it or nothing.
@Singleton
class CallDesk {

    private final QueueEvents events;
    private final CallSources sources;

    CallDesk(QueueEvents events, CallSources sources) {
        this.events = events;
        this.sources = sources;
    }

    /// The names of those that nobody had told before; the unique name decides, whoever tells at the same
    /// time.
    ///
    /// @param told in the order of their names, so that requests do not wait for each other in a circle
    @Transactional(isolation = Isolation.READ_COMMITTED)
    Set<String> keep(List<KeptEvent> told) {
        if (told.isEmpty()) {
            return Set.of();
        }
        var names = told.stream().map(KeptEvent::name).toList();
        return events.keep(told) == told.size()
                ? new HashSet<>(names)
                : new HashSet<>(events.broughtBy(told.getFirst().delivery(), names));
    }

    @Transactional(isolation = Isolation.READ_COMMITTED)
    void count(Collection<SourceTally> tallies) {
        for (var tally : tallies) {
            tally.addTo(sources);
        }
    }
}
