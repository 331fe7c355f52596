package no.svar.feed;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import no.svar.shared.Fault;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// One batch on its way in: gathers rows to chunks, and reads on while the desk keeps the chunks before.
///
/// At most three chunks are held, whatever the batch's size; only what became of the rows adds up. Two are
/// kept at the same time where they are about different things, so that what becomes of a row never depends
/// on it.
final class Intake<F extends Fact> {

    private static final int MAX_ROWS = 10_000;
    private static final int AT_THE_SAME_TIME = 2;

    private static final Text ROWS =
            new Text(
                    "Det er mer enn 10 000 rader.",
                    "Det er meir enn 10 000 rader.",
                    "Det är mer än 10 000 rader.",
                    "It has more than 10,000 rows.");

    private final Delivery<F> delivery;
    private final FeedDesk desk;
    private final ExecutorService threads;
    private final int chunkSize;
    private final Fingerprint fingerprint = new Fingerprint();
    private final List<Outcome> outcomes = new ArrayList<>();
    private List<Arrival<F>> chunk = new ArrayList<>();
    private final ArrayDeque<UnderWay> underWay = new ArrayDeque<>();
    private int rows;
    private @Nullable Instant newest;

    /// A chunk that the desk is keeping, and what its rows are about.
    private record UnderWay(Set<Object> places, Future<List<Outcome>> outcomes) {}

    Intake(Delivery<F> delivery, FeedDesk desk, ExecutorService threads, int chunkSize) {
        this.delivery = delivery;
        this.desk = desk;
        this.threads = threads;
        this.chunkSize = chunkSize;
    }

    void take(Row row) {
        take(RowReader.read(row, delivery.feed(), delivery.latest()));
    }

    void take(Reading<F> reading) {
        if (rows == MAX_ROWS) {
            throw new BatchTooLarge(ROWS);
        }
        rows++;
        chunk.add(arrival(reading));
        if (chunk.size() == chunkSize) {
            handOver();
        }
    }

    private Arrival<F> arrival(Reading<F> reading) {
        var fact = reading.fact();
        if (fact == null) {
            return new Arrival<>(rows, reading, null);
        }
        if (fact.asOf().isAfter(delivery.latest())) {
            return new Arrival<>(rows, reading.refused(Reasons.FUTURE), null);
        }
        newest = newest == null || fact.asOf().isAfter(newest) ? fact.asOf() : newest;
        var merge = delivery.merge();
        if (merge == null) {
            return new Arrival<>(rows, reading, new Version(fact.asOf(), fingerprint.of(fact)));
        }
        var objection = merge.objection(fact);
        return new Arrival<>(rows, objection == null ? reading : reading.refused(objection), null);
    }

    /// Takes a row that cannot be read at all; nothing of its text is kept.
    void refuse(Text why) {
        take(new Reading<F>(null, null, List.of(new Fault("", why)), List.of(), ""));
    }

    /// The batch has ended well: what became of each of its rows.
    Taken finish() {
        handOver();
        awaitAll();
        return new Taken(outcomes, newest);
    }

    /// The batch cannot be read on: the chunk that was being gathered is dropped, those before it stay.
    StoppedBody stop(StoppedBody why) {
        awaitAll();
        return why.at(rows + 1, outcomes.size());
    }

    private void handOver() {
        if (chunk.isEmpty()) {
            return;
        }
        var full = chunk;
        var places = places(full);
        while (mustWait(places)) {
            awaitOldest();
        }
        underWay.add(new UnderWay(places, threads.submit(() -> desk.receive(delivery, full))));
        chunk = new ArrayList<>(chunkSize);
    }

    private boolean mustWait(Set<Object> places) {
        var most = delivery.dryRun() ? 1 : AT_THE_SAME_TIME;
        return underWay.size() >= most
                || underWay.stream().anyMatch(earlier -> !Collections.disjoint(earlier.places(), places));
    }

    /// What is locked for the rows, and the keys under which rejected ones are kept.
    private Set<Object> places(List<Arrival<F>> arrivals) {
        var places = new HashSet<>();
        for (var arrival : arrivals) {
            var fact = arrival.reading().fact();
            var key = arrival.reading().key();
            if (fact != null) {
                places.add(delivery.feed().place(fact));
            }
            if (key != null) {
                places.add(key);
            }
        }
        return places;
    }

    private void awaitAll() {
        while (!underWay.isEmpty()) {
            awaitOldest();
        }
    }

    /// Where a chunk has failed, the other one is awaited too: nothing is written once the batch is answered.
    private void awaitOldest() {
        var oldest = underWay.remove().outcomes();
        try {
            outcomes.addAll(oldest.get());
        } catch (ExecutionException failed) {
            underWay.forEach(other -> settle(other.outcomes()));
            underWay.clear();
            throw failed.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static void settle(Future<?> other) {
        while (!other.isDone()) {
            LockSupport.parkNanos(1_000_000);
        }
    }
}
