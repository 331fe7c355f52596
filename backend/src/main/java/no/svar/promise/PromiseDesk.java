package no.svar.promise;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Makes promises and settles them, many at a time, in the transaction of what they follow from.
@Singleton
public class PromiseDesk {

    private static final NoArgGenerator IDS = Generators.timeBasedEpochGenerator();

    private final Promises promises;
    private final ApplicationEventPublisher<Object> events;
    private final InstantSource clock;

    PromiseDesk(Promises promises, ApplicationEventPublisher<Object> events, InstantSource clock) {
        this.promises = promises;
        this.events = events;
        this.clock = clock;
    }

    /// What the promises of one kind about one thing are found by.
    private record Matter(Subject subject, PromiseKind kind) {

        static Matter of(Promise promise) {
            return new Matter(promise.about(), promise.kind());
        }
    }

    /// What a promise becomes by something that happened at a moment, as it is known now.
    private interface Becoming {
        Promise of(Promise promise, Instant at, Instant now);
    }

    /// Makes promises, at most one of a kind about one thing.
    ///
    /// Where one of the same kind about the same thing is open, the new one takes its place: the old one is
    /// CHANGED (a next update: KEPT), or MISSED if its time had passed. Nothing is made where the same is
    /// promised already, or something newer, so that it does no harm to say the same thing twice.
    @Transactional(propagation = Propagation.MANDATORY)
    public void make(Collection<NewPromise> made) {
        var told = chains(made.stream().map(NewPromise::subject).toList());
        var fresh = new LinkedHashMap<Matter, Promise>();
        for (var promise : made) {
            var matter = new Matter(promise.subject(), promise.kind());
            var chain = told.getOrDefault(matter, List.of());
            if (chain.isEmpty() || !chain.getLast().covers(promise)) {
                fresh.put(matter, Promise.of(promise, IDS.generate().toString(), next(chain)));
            }
        }
        if (fresh.isEmpty()) {
            return;
        }
        promises.add(List.copyOf(fresh.values()));
        var now = now();
        settle(
                fresh.keySet().stream()
                        .flatMap(matter -> told.getOrDefault(matter, List.of()).stream())
                        .filter(Promise::isOutstanding)
                        .toList(),
                earlier -> earlier.replaced(Objects.requireNonNull(fresh.get(Matter.of(earlier))), now));
    }

    /// The first ones of a chain may be forgotten.
    private static int next(List<Promise> chain) {
        return chain.isEmpty() ? 0 : chain.getLast().step() + 1;
    }

    /// What was promised has been done; a promise that was missed stays so where it was done late.
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(Collection<Fulfilment> done) {
        settle(done, Promise::isUnkept, Promise::kept);
    }

    /// Somebody tried to do it, and nobody answered: in time that breaks no promise, and keeps none.
    @Transactional(propagation = Propagation.MANDATORY)
    public void attempt(Collection<Fulfilment> tried) {
        settle(tried, Promise::isOutstanding, Promise::attempted);
    }

    /// There is nothing left to promise about these; what had been missed by then stays so.
    ///
    /// @param at since when
    @Transactional(propagation = Propagation.MANDATORY)
    public void cancel(Collection<Subject> subjects, Set<PromiseKind> kinds, Instant at) {
        var now = now();
        settle(
                chains(subjects).entrySet().stream()
                        .filter(chain -> kinds.contains(chain.getKey().kind()))
                        .flatMap(chain -> chain.getValue().stream())
                        .filter(Promise::isUnkept)
                        .toList(),
                promise -> promise.cancelled(at, now));
    }

    /// Finds promises whose time has passed, the longest first, beside the other nodes that look.
    ///
    /// @return how many were found; the limit where there may be more
    @Transactional(isolation = Isolation.READ_COMMITTED)
    int findMissed(int limit) {
        var now = now();
        var overdue = promises.lockOverdue(now, limit);
        if (!overdue.isEmpty()) {
            promises.miss(overdue.stream().map(Promise::id).toList(), now);
            tellMissed(overdue);
        }
        return overdue.size();
    }

    /// What becomes of promises by what was done first about each.
    private void settle(Collection<Fulfilment> done, Predicate<Promise> those, Becoming becoming) {
        var at = new HashMap<Matter, Instant>();
        done.forEach(one -> at.merge(new Matter(one.subject(), one.kind()), one.at(), PromiseDesk::earlier));
        var now = now();
        settle(
                chains(done.stream().map(Fulfilment::subject).toList()).entrySet().stream()
                        .filter(chain -> at.containsKey(chain.getKey()))
                        .flatMap(chain -> chain.getValue().stream())
                        .filter(those)
                        .toList(),
                promise -> becoming.of(promise, Objects.requireNonNull(at.get(Matter.of(promise))), now));
    }

    /// All that was promised about these, the oldest first.
    private Map<Matter, List<Promise>> chains(Collection<Subject> subjects) {
        var chains = new HashMap<Matter, List<Promise>>();
        subjects.stream()
                .collect(
                        Collectors.groupingBy(
                                Subject::type, Collectors.mapping(Subject::id, Collectors.toSet())))
                .forEach((type, ids) ->
                        promises.about(type, ids)
                                .forEach(one ->
                                        chains.computeIfAbsent(Matter.of(one), _ -> new ArrayList<>())
                                                .add(one)));
        chains.values().forEach(chain -> chain.sort(Comparator.comparingInt(Promise::step)));
        return chains;
    }

    /// Changes promises as they are now, not as they were when they were looked for.
    private void settle(List<Promise> found, UnaryOperator<Promise> change) {
        if (found.isEmpty()) {
            return;
        }
        var settled = new ArrayList<Promise>();
        var missed = new ArrayList<Promise>();
        for (var before : promises.lock(found.stream().map(Promise::id).toList())) {
            var after = change.apply(before);
            if (!after.equals(before)) {
                settled.add(after);
                if (before.state() != after.state() && after.state() == PromiseState.MISSED) {
                    missed.add(after);
                }
            }
        }
        if (!settled.isEmpty()) {
            promises.settle(settled);
            tellMissed(missed);
        }
    }

    /// Those that many hold, as a payout to each whom an outage hit, fall due together and are told together.
    private void tellMissed(List<Promise> missed) {
        var together = new ArrayList<PromiseMissed>();
        for (var promise : missed) {
            var event = promise.asMissed();
            if (Circle.point(promise.audience()) == null) {
                events.publishEvent(event);
            } else {
                together.add(event);
            }
        }
        for (int from = 0; from < together.size(); from += PromisesMissed.MOST) {
            events.publishEvent(
                    new PromisesMissed(
                            List.copyOf(
                                    together.subList(
                                            from, Math.min(from + PromisesMissed.MOST, together.size())))));
        }
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
