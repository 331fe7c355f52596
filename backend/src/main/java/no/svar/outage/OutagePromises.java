package no.svar.outage;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import no.svar.promise.Circle;
import no.svar.promise.Fulfilment;
import no.svar.promise.NewPromise;
import no.svar.promise.PromiseDesk;
import no.svar.promise.PromiseKind;
import no.svar.promise.Subject;
import org.jspecify.annotations.Nullable;

/// Makes promises of what is told about an outage: when power is back, and when more will be said.
///
/// There is one for all whom the outage touches. An estimate that moves replaces the promise before; what had
/// passed by then was missed, whatever is told afterwards.
@Singleton
final class OutagePromises {

    private static final Set<PromiseKind> ALL = EnumSet.of(PromiseKind.RESTORATION, PromiseKind.NEXT_UPDATE);

    private final PromiseDesk desk;

    OutagePromises(PromiseDesk desk) {
        this.desk = desk;
    }

    /// What follows from versions of outages that say something new, inside the caller's transaction.
    void follow(List<Outage> news) {
        var made = new ArrayList<NewPromise>();
        var kept = new ArrayList<Fulfilment>();
        var taken = new TreeMap<Instant, List<Subject>>();
        var ended = new TreeMap<Instant, List<Subject>>();
        for (var outage : news) {
            var subject = Subject.outage(outage.id());
            if (outage.isOpen()) {
                var restored = promised(outage);
                if (restored == null) {
                    taken.computeIfAbsent(outage.asOf(), _ -> new ArrayList<>()).add(subject);
                } else if (restored.isAfter(outage.asOf())) {
                    made.add(promise(outage, PromiseKind.RESTORATION, restored));
                }
                var update = nextUpdate(outage);
                if (update != null && update.isAfter(outage.asOf())) {
                    made.add(promise(outage, PromiseKind.NEXT_UPDATE, update));
                } else {
                    kept.add(new Fulfilment(subject, PromiseKind.NEXT_UPDATE, outage.asOf()));
                }
            } else if (outage.isRestored() && outage.restoredAt() != null) {
                kept.add(new Fulfilment(subject, PromiseKind.RESTORATION, outage.restoredAt()));
                kept.add(new Fulfilment(subject, PromiseKind.NEXT_UPDATE, outage.asOf()));
            } else {
                ended.computeIfAbsent(outage.asOf(), _ -> new ArrayList<>()).add(subject);
            }
        }
        if (!made.isEmpty()) {
            desk.make(made);
        }
        if (!kept.isEmpty()) {
            desk.keep(kept);
        }
        taken.forEach((at, subjects) -> desk.cancel(subjects, Set.of(PromiseKind.RESTORATION), at));
        ended.forEach((at, subjects) -> desk.cancel(subjects, ALL, at));
    }

    /// Planned work promises its end where nothing newer is said of it.
    private static @Nullable Instant promised(Outage outage) {
        var estimate = outage.details().estimate();
        return estimate == null ? outage.details().plannedEnd() : estimate.latest();
    }

    private static @Nullable Instant nextUpdate(Outage outage) {
        var estimate = outage.details().estimate();
        return estimate == null ? null : estimate.nextUpdateAt();
    }

    private static NewPromise promise(Outage outage, PromiseKind kind, Instant dueAt) {
        return new NewPromise(
                kind, Subject.outage(outage.id()), Circle.ofOutage(outage.id()), null, dueAt, outage.asOf());
    }
}
