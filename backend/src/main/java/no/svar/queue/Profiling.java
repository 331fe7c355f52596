package no.svar.queue;

import jakarta.inject.Singleton;
import java.time.Instant;

/// Renews what is usual in the queues that this node leads.
@Singleton
final class Profiling {

    private final Leadership leadership;
    private final Leases leases;
    private final Lines lines;
    private final ProfileDesk desk;

    Profiling(Leadership leadership, Leases leases, Lines lines, ProfileDesk desk) {
        this.leadership = leadership;
        this.leases = leases;
        this.lines = lines;
        this.desk = desk;
    }

    void renew(Instant now) {
        for (var lease : leases.heldBy(leadership.holder())) {
            lines.find(lease.queue()).ifPresent(queue -> desk.renew(queue, now));
        }
    }
}
