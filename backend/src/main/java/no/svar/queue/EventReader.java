package no.svar.queue;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/// Reads what was told of the queues that this node leads, as it is received by any node.
///
/// Events become visible a little out of order: transactions end when they end, and the nodes' clocks differ.
/// So each look begins somewhat before the last event seen, and now and then well before it; an event that is
/// read twice does no harm.
@Singleton
final class EventReader {

    private static final Duration OVERLAP = Duration.ofSeconds(3);
    private static final Duration WIDE_OVERLAP = Duration.ofSeconds(60);
    private static final Duration BETWEEN_WIDE = Duration.ofSeconds(5);

    /// How much a leader reads that finds nothing learnt.
    private static final Duration WITHOUT_STATE = Duration.ofHours(2);

    private static final int PAGE = 5_000;

    private final QueueEvents events;
    private final JsonMapper json;
    private Instant newest = Instant.EPOCH;
    private Instant lastWide = Instant.EPOCH;

    EventReader(QueueEvents events, JsonMapper json) {
        this.events = events;
        this.json = json;
    }

    /// Brings a queue that was taken just now up to date.
    void catchUp(LedQueue queue, Instant now) {
        var earliest = now.minus(WITHOUT_STATE);
        var learntUntil = queue.replayFrom();
        read(List.of(queue), learntUntil.isBefore(earliest) ? earliest : learntUntil);
    }

    /// Applies what has come since the last time.
    void read(Collection<LedQueue> queues, Instant now) {
        var wide = !lastWide.plus(BETWEEN_WIDE).isAfter(now);
        lastWide = wide ? now : lastWide;
        var last = newest.isAfter(now) || newest.equals(Instant.EPOCH) ? now : newest;
        newest = read(List.copyOf(queues), last.minus(wide ? WIDE_OVERLAP : OVERLAP), last);
    }

    private void read(List<LedQueue> queues, Instant since) {
        read(queues, since, since);
    }

    private Instant read(List<LedQueue> queues, Instant since, Instant last) {
        var names = new ArrayList<>(queues.stream().map(LedQueue::id).toList());
        names.add("");
        var from = since;
        var latest = last;
        List<KeptEvent> page;
        do {
            page = events.since(names, from, PAGE);
            for (var event : page) {
                apply(event, queues);
                latest = event.receivedAt().isAfter(latest) ? event.receivedAt() : latest;
            }
            from = page.isEmpty() ? from : page.getLast().receivedAt();
        } while (page.size() == PAGE);
        return latest;
    }

    private void apply(KeptEvent kept, List<LedQueue> queues) {
        var addressees =
                queues.stream()
                        .filter(queue -> kept.queue().isEmpty() || kept.queue().equals(queue.id()))
                        .filter(queue -> queue.isNew(kept))
                        .toList();
        if (!addressees.isEmpty()) {
            var event = event(kept);
            addressees.forEach(queue -> queue.apply(event));
        }
    }

    private CallEvent event(KeptEvent kept) {
        try {
            return Objects.requireNonNull(json.readValue(kept.content(), CallEvent.class));
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
