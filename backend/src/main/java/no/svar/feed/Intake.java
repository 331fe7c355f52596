package no.svar.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import no.svar.shared.Fault;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// One batch on its way in: gathers rows to chunks, and reads on while the desk keeps the chunk before.
///
/// At most two chunks are held, whatever the batch's size; only what became of the rows adds up.
final class Intake<F extends Fact> {

    private static final int MAX_ROWS = 10_000;

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
    private @Nullable Future<List<Outcome>> underWay;
    private int rows;

    Intake(Delivery<F> delivery, FeedDesk desk, ExecutorService threads, int chunkSize) {
        this.delivery = delivery;
        this.desk = desk;
        this.threads = threads;
        this.chunkSize = chunkSize;
    }

    void take(Row row) {
        take(row.read(delivery.feed(), delivery.latest()));
    }

    void take(Reading<F> reading) {
        if (rows == MAX_ROWS) {
            throw new BatchTooLarge(ROWS);
        }
        rows++;
        var fact = reading.fact();
        var version = fact == null ? null : new Version(fact.asOf(), fingerprint.of(fact));
        chunk.add(new Arrival<>(rows, reading, version));
        if (chunk.size() == chunkSize) {
            handOver();
        }
    }

    /// Takes a row that cannot be read at all; nothing of its text is kept.
    void refuse(Text why) {
        take(new Reading<F>(null, null, List.of(new Fault("", why)), List.of(), ""));
    }

    /// The batch has ended well: what became of each of its rows.
    List<Outcome> finish() {
        handOver();
        awaitHandedOver();
        return outcomes;
    }

    /// The batch cannot be read on: the chunk that was being gathered is dropped, those before it stay.
    StoppedBody stop(StoppedBody why) {
        awaitHandedOver();
        return why.at(rows + 1, outcomes.size());
    }

    private void handOver() {
        awaitHandedOver();
        if (!chunk.isEmpty()) {
            var full = chunk;
            underWay = threads.submit(() -> desk.receive(delivery, full));
            chunk = new ArrayList<>(chunkSize);
        }
    }

    private void awaitHandedOver() {
        var awaited = underWay;
        if (awaited == null) {
            return;
        }
        underWay = null;
        try {
            outcomes.addAll(awaited.get());
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
