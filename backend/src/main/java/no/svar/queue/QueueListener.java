package no.svar.queue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import no.svar.shared.Language;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/// One who stays: which queues, in which language, and what of each was seen.
///
/// Whoever wakes it drains it, one at a time. It keeps nothing that waits to be sent.
final class QueueListener implements Subscription {

    private static final byte[] COMMENT = ":\n\n".getBytes(StandardCharsets.US_ASCII);
    private static final String UNSEEN = "-";
    private static final String BETWEEN = ".";

    /// So many heartbeats without room for anything, and it is let go.
    private static final int PATIENCE = 4;

    private final QueueBoard board;
    private final List<String> queues;
    private final Language language;
    private final Subscriber<? super byte[]> reader;
    private final Consumer<QueueListener> goodbye;

    private final long[] seen;
    private final String[] marks;
    private final AtomicLong room = new AtomicLong();
    private final AtomicInteger calls = new AtomicInteger();
    private volatile boolean beating = true;
    private volatile boolean leaving;
    private volatile boolean ended;
    private int missedBeats;

    QueueListener(
            QueueBoard board,
            List<String> queues,
            Language language,
            Subscriber<? super byte[]> reader,
            Consumer<QueueListener> goodbye) {
        this.board = board;
        this.queues = queues;
        this.language = language;
        this.reader = reader;
        this.goodbye = goodbye;
        this.seen = new long[queues.size()];
        this.marks = new String[queues.size()];
        Arrays.fill(marks, UNSEEN);
    }

    /// An id bears a mark for each queue, in their order.
    void resume(@Nullable String lastEventId) {
        var known = lastEventId == null ? new String[0] : lastEventId.split("\\.", -1);
        if (known.length != queues.size()) {
            return;
        }
        for (int i = 0; i < known.length; i++) {
            var shown = board.get(queues.get(i));
            if (shown.mark().equals(known[i])) {
                seen[i] = shown.serial();
                marks[i] = shown.mark();
            }
        }
    }

    @Override
    public void request(long more) {
        room.accumulateAndGet(more, (had, added) -> had + added < 0 ? Long.MAX_VALUE : had + added);
        wake();
    }

    @Override
    public void cancel() {
        ended = true;
        goodbye.accept(this);
    }

    void end() {
        leaving = true;
        wake();
    }

    void beat() {
        if (room.get() > 0) {
            missedBeats = 0;
            beating = true;
            wake();
        } else if (++missedBeats > PATIENCE) {
            end();
        }
    }

    void wake() {
        if (calls.getAndIncrement() > 0) {
            return;
        }
        int answered;
        do {
            answered = calls.get();
            drain();
        } while (calls.addAndGet(-answered) > 0);
    }

    private void drain() {
        if (leaving && !ended) {
            cancel();
            reader.onComplete();
        }
        while (!ended && room.get() > 0) {
            var next = next();
            if (next == null) {
                return;
            }
            if (room.get() != Long.MAX_VALUE) {
                room.decrementAndGet();
            }
            reader.onNext(next);
        }
    }

    private byte @Nullable [] next() {
        for (int i = 0; i < seen.length; i++) {
            var shown = board.get(queues.get(i));
            if (shown.serial() != seen[i]) {
                seen[i] = shown.serial();
                marks[i] = shown.mark();
                beating = false;
                return identified(shown.in(language).event());
            }
        }
        if (beating) {
            beating = false;
            return COMMENT;
        }
        return null;
    }

    private byte[] identified(byte[] event) {
        var id = ("id: " + String.join(BETWEEN, marks) + '\n').getBytes(StandardCharsets.US_ASCII);
        var whole = Arrays.copyOf(id, id.length + event.length);
        System.arraycopy(event, 0, whole, id.length, event.length);
        return whole;
    }
}
