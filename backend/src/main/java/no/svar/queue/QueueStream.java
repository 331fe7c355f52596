package no.svar.queue;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import no.svar.shared.Language;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/// Everybody who stays to see the queues change.
///
/// What is told is written once for all. Each listener bears only what it has seen, and gets the newest when
/// it has room, so that a slow one costs no more than a fast one.
@Singleton
final class QueueStream {

    static final Duration BEAT = Duration.ofSeconds(15);

    private final QueueBoard board;
    private final Set<QueueListener> listeners = ConcurrentHashMap.newKeySet();

    QueueStream(QueueBoard board) {
        this.board = board;
    }

    /// The events of these queues, from what was seen last.
    ///
    /// @param lastEventId of an earlier stream of the same queues; any other is passed over
    Publisher<byte[]> of(List<String> queues, Language language, @Nullable String lastEventId) {
        return subscriber -> {
            var listener = new QueueListener(board, queues, language, subscriber, listeners::remove);
            listener.resume(lastEventId);
            listeners.add(listener);
            subscriber.onSubscribe(listener);
        };
    }

    void tell() {
        listeners.forEach(QueueListener::wake);
    }

    void beat() {
        listeners.forEach(QueueListener::beat);
    }

    int size() {
        return listeners.size();
    }

    void close() {
        listeners.forEach(QueueListener::end);
    }
}
