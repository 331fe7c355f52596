package no.svar.queue;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.svar.feed.Result;
import no.svar.queue.CallEvent.LeftCause;
import no.svar.queue.CallEvent.Origin;

/// Learns from past calls what people waited, by playing them to a model that nobody sees.
///
/// The model knows what callers who gave up would have waited. A half hour of which anything is known, live
/// or from a file, is left as it is: what is sent twice, or was heard live, does not count twice.
@Singleton
final class PastCalls {

    private static final Duration HALF_HOUR = Duration.ofMinutes(30);

    /// For how long a published range was shown as one of now.
    private static final Duration SHOWN_FOR = Duration.ofMinutes(2);

    /// After which nothing can change what the model has learnt of a call.
    private static final Duration SETTLED = Duration.ofHours(2);

    private final Lines lines;
    private final QueueScores scores;
    private final QueueEstimates estimates;
    private final StoredStates states;
    private final ApplicationEventPublisher<Taught> events;

    PastCalls(
            Lines lines,
            QueueScores scores,
            QueueEstimates estimates,
            StoredStates states,
            ApplicationEventPublisher<Taught> events) {
        this.lines = lines;
        this.scores = scores;
        this.estimates = estimates;
        this.states = states;
        this.events = events;
    }

    /// What became of each call: CREATED where its half hour is taught by it, UNCHANGED where that was known.
    List<Result> learn(List<PastCall> calls, boolean dryRun) {
        var known = new HashMap<String, Set<Instant>>();
        calls.stream()
                .collect(Collectors.groupingBy(PastCall::queue, TreeMap::new, Collectors.toList()))
                .forEach((queue, theirs) -> known.put(queue, learn(lines.get(queue), theirs, dryRun)));
        return calls.stream()
                .map(call ->
                        known.getOrDefault(call.queue(), Set.of()).contains(halfHour(call.offeredAt()))
                                ? Result.UNCHANGED
                                : Result.CREATED)
                .toList();
    }

    /// The half hours that were known before.
    private Set<Instant> learn(PhoneQueue queue, List<PastCall> calls, boolean dryRun) {
        var waits = played(queue, calls);
        states.lock(queue.id());
        var known = new HashSet<Instant>();
        var byHalfHour = new TreeMap<Instant, List<Score>>();
        calls.forEach(call -> byHalfHour.put(halfHour(call.offeredAt()), new ArrayList<>()));
        for (var wait : waits) {
            byHalfHour.computeIfAbsent(halfHour(wait.at()), _ -> new ArrayList<>()).add(wait);
        }
        var taught = new ArrayList<QueueScore>();
        byHalfHour.forEach((from, theirs) -> {
            var until = from.plus(HALF_HOUR);
            if (scores.hasAny(queue.id(), from, until)) {
                known.add(from);
            } else {
                taught.addAll(
                        beside(
                                queue.id(),
                                theirs,
                                estimates.between(queue.id(), from.minus(HALF_HOUR), until)));
            }
        });
        if (!dryRun && !taught.isEmpty()) {
            scores.add(taught);
            events.publishEvent(new Taught(queue));
        }
        return known;
    }

    private static List<Score> played(PhoneQueue queue, List<PastCall> calls) {
        var model = new QueueModel(queue.priors());
        var waits = new ArrayList<Score>();
        for (var event : events(calls)) {
            model.apply(event);
            waits.addAll(model.drainScores());
        }
        var end = calls.stream().map(PastCall::asOf).max(Comparator.naturalOrder()).orElseThrow();
        model.apply(new CallEvent.Heartbeat(origin(calls.getFirst(), "end", end.plus(SETTLED)), null));
        waits.addAll(model.drainScores());
        return waits;
    }

    private static List<CallEvent> events(List<PastCall> calls) {
        var events = new ArrayList<CallEvent>();
        int number = 0;
        for (var call : calls) {
            var name = Integer.toString(number++);
            events.add(
                    new CallEvent.Offered(origin(call, "o" + name, call.offeredAt()), name, 0, null, null));
            var answered = call.answeredAt();
            var left = call.leftAt();
            var ended = call.endedAt();
            if (answered != null) {
                events.add(new CallEvent.Answered(origin(call, "a" + name, answered), name, null));
            } else if (left != null) {
                events.add(
                        new CallEvent.Left(origin(call, "l" + name, left), name, LeftCause.ABANDONED, null));
            }
            if (ended != null && answered != null) {
                events.add(new CallEvent.Ended(origin(call, "e" + name, ended), name));
            }
        }
        events.sort(Comparator.comparing(event -> event.origin().time()));
        return events;
    }

    private static Origin origin(PastCall call, String id, Instant at) {
        return new Origin("past", id, call.queue(), at, at);
    }

    /// Each wait beside what was published when it began, where anything was.
    private static List<QueueScore> beside(String queue, List<Score> waits, List<QueueEstimate> published) {
        var byTime = new TreeMap<Instant, QueueEstimate>();
        published.forEach(estimate -> byTime.put(estimate.at(), estimate));
        return waits.stream().map(wait -> beside(queue, wait, byTime)).toList();
    }

    private static QueueScore beside(
            String queue, Score wait, NavigableMap<Instant, QueueEstimate> published) {
        Map.Entry<Instant, QueueEstimate> last = published.floorEntry(wait.at());
        if (last == null || last.getKey().plus(SHOWN_FOR).isBefore(wait.at())) {
            return new QueueScore(queue, wait.at(), wait.waitSeconds(), null, null, null, wait.bucket());
        }
        var shown = last.getValue();
        return new QueueScore(
                queue, wait.at(), wait.waitSeconds(), shown.p25(), shown.p50(), shown.p90(), wait.bucket());
    }

    private static Instant halfHour(Instant at) {
        long minutes = at.truncatedTo(ChronoUnit.MINUTES).getEpochSecond() / 60;
        return Instant.ofEpochSecond(minutes / 30 * 30 * 60);
    }
}
