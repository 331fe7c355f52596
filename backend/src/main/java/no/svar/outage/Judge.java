package no.svar.outage;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import no.svar.outage.Reckoning.Change;

/// Judges what metering points are due, again whenever something about them has changed, and lets follow from
/// it what must: the promise to pay, and the word to the customer.
///
/// Judging the same facts twice changes nothing. It runs in the caller's transaction.
@Singleton
class Judge {

    private final CaseFiles files;
    private final Law law;
    private final Compensations compensations;
    private final PayoutPromises promises;
    private final Teller teller;
    private final InstantSource clock;

    Judge(
            CaseFiles files,
            Law law,
            Compensations compensations,
            PayoutPromises promises,
            Teller teller,
            InstantSource clock) {
        this.files = files;
        this.law = law;
        this.compensations = compensations;
        this.promises = promises;
        this.teller = teller;
        this.clock = clock;
    }

    /// Judges the metering points of these hits, with all else that ever hit them.
    ///
    /// @param hits at most [no.svar.meter.PointFacts#MOST] of them
    void judge(List<Hit> hits) {
        judge(hits.stream().map(Hit::meteringPoint).toList());
    }

    void judge(Collection<Long> points) {
        if (points.isEmpty()) {
            return;
        }
        var now = now();
        var changes =
                files.lock(points.stream().distinct().sorted().toList()).stream()
                        .flatMap(file -> Reckoning.of(file, law, now).stream())
                        .toList();
        if (changes.isEmpty()) {
            return;
        }
        compensations.remove(changes.stream().flatMap(change -> change.leaves().stream()).toList());
        compensations.write(changes.stream().map(Change::now).toList());
        promises.follow(changes, now);
        teller.tellCompensation(changes);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
