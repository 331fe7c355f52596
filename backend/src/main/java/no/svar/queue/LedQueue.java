package no.svar.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.svar.queue.CallEvent.Origin;
import no.svar.queue.Published.Earlier;
import no.svar.queue.Published.Opening;
import org.jspecify.annotations.Nullable;

/// One queue in the hands of its leader: the model, and what is known besides. One thread at a time.
final class LedQueue {

    /// Between two changes that are published.
    private static final Duration AT_MOST_EACH = Duration.ofMillis(400);

    /// After which a range is published anew though nothing happened, as those who wait have waited on.
    private static final Duration AT_LEAST_EACH = Duration.ofSeconds(15);

    private static final Duration SILENT = Duration.ofMinutes(15);
    private static final Duration TREND = Duration.ofMinutes(10);
    private static final Duration LEAST_TREND = Duration.ofMinutes(5);

    /// How long the names of events are remembered, so that one that is read again is not taken apart again.
    private static final Duration REMEMBERED = Duration.ofMinutes(3);

    private final String id;
    private final long epoch;
    private final QueueModel model;
    private final Instant replayFrom;
    private final Set<String> sources;
    private final ArrayDeque<Earlier> middles;
    private final LinkedHashMap<String, Instant> seen = new LinkedHashMap<>();
    private final List<QueueScore> unstored = new ArrayList<>();
    private @Nullable Opening hours;
    private boolean changed;
    private Instant publishedAt = Instant.EPOCH;

    private LedQueue(PhoneQueue queue, long epoch, @Nullable KeptState kept) {
        this.id = queue.id();
        this.epoch = epoch;
        this.model =
                kept == null
                        ? new QueueModel(queue.priors())
                        : QueueModel.restore(queue.priors(), kept.model());
        this.replayFrom = kept == null ? Instant.EPOCH : kept.model().replayFrom();
        this.sources = new TreeSet<>(kept == null ? List.of() : kept.sources());
        this.middles = new ArrayDeque<>(kept == null ? List.of() : kept.middles());
        this.hours = kept == null ? null : kept.hours();
    }

    /// @param kept what the leader before knew; null where nobody led before
    static LedQueue of(PhoneQueue queue, long epoch, @Nullable KeptState kept) {
        return new LedQueue(queue, epoch, kept);
    }

    String id() {
        return id;
    }

    long epoch() {
        return epoch;
    }

    /// From when on events must be read that may not have been learnt from yet.
    Instant replayFrom() {
        return replayFrom;
    }

    /// Whether the event has not been read before.
    boolean isNew(KeptEvent event) {
        return !seen.containsKey(event.name());
    }

    void apply(CallEvent event) {
        var origin = event.origin();
        seen.put(origin.id(), origin.receivedAt());
        forget(origin.receivedAt().minus(REMEMBERED));
        if (origin.queue().isEmpty()) {
            if (sources.contains(origin.source())) {
                take(aboutThis(origin));
            }
            return;
        }
        sources.add(origin.source());
        take(event);
    }

    private void take(CallEvent event) {
        if (event instanceof CallEvent.Hours said
                && (hours == null || !said.origin().time().isBefore(hours.said()))) {
            hours = Opening.of(said);
        }
        changed |= model.apply(event).verdict() != Taken.Verdict.DUPLICATE;
    }

    /// A sign of life of a source is one for each queue that it has told of.
    private CallEvent aboutThis(Origin origin) {
        return new CallEvent.Heartbeat(
                new Origin(origin.source(), origin.id(), id, origin.time(), origin.receivedAt()), null);
    }

    private void forget(Instant before) {
        var oldest = seen.entrySet().iterator();
        while (oldest.hasNext() && oldest.next().getValue().isBefore(before)) {
            oldest.remove();
        }
    }

    /// What is to be published now; null where there is nothing new to say.
    @Nullable Published due(Instant now) {
        var since = Duration.between(publishedAt, now);
        if (changed ? since.compareTo(AT_MOST_EACH) < 0 : since.compareTo(AT_LEAST_EACH) < 0) {
            return null;
        }
        var estimate = model.estimate(now);
        if (!changed && isSilent(estimate, now)) {
            return null;
        }
        return new Published(now, estimate, earlier(now), hours);
    }

    void published(Published said) {
        changed = false;
        publishedAt = said.at();
    }

    /// The row of history for that moment; null where nothing is known that could be shown.
    @Nullable QueueEstimate history(Instant at) {
        var estimate = model.estimate(at);
        var asOf = estimate.asOf();
        var range = estimate.range();
        if (asOf == null || range == null || isSilent(estimate, at)) {
            return null;
        }
        remember(new Earlier(at, range.p50()));
        return new QueueEstimate(
                id, at, asOf, range.p25(), range.p50(), range.p90(), estimate.waiting(), estimate.basis());
    }

    /// The waits that became known since what was learnt was last [#stored].
    List<QueueScore> unstoredScores() {
        model.drainScores().forEach(score -> unstored.add(QueueScore.of(id, score)));
        return List.copyOf(unstored);
    }

    void stored() {
        unstored.clear();
    }

    KeptState state() {
        return new KeptState(model.state(), List.copyOf(sources), hours, List.copyOf(middles));
    }

    private static boolean isSilent(Estimate estimate, Instant now) {
        var asOf = estimate.asOf();
        return asOf == null || asOf.plus(SILENT).isBefore(now);
    }

    private void remember(Earlier middle) {
        middles.add(middle);
        var oldest = middle.at().minus(TREND);
        while (middles.getFirst().at().isBefore(oldest)) {
            middles.removeFirst();
        }
    }

    private @Nullable Earlier earlier(Instant now) {
        var first = middles.peekFirst();
        return first == null || first.at().plus(LEAST_TREND).isAfter(now) ? null : first;
    }
}
