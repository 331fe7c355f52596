package no.svar.promise;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;

/// A room that promises things, each in a transaction of its own.
@Singleton
class Promising {

    private final PromiseDesk desk;
    private final Promises promises;

    Promising(PromiseDesk desk, Promises promises) {
        this.desk = desk;
        this.promises = promises;
    }

    @Transactional
    void make(NewPromise... made) {
        desk.make(Arrays.asList(made));
    }

    @Transactional
    void keep(Subject subject, PromiseKind kind, Instant at) {
        desk.keep(List.of(new Fulfilment(subject, kind, at)));
    }

    @Transactional
    void cancel(Subject subject, Instant at) {
        desk.cancel(List.of(subject), EnumSet.allOf(PromiseKind.class), at);
    }

    /// What was promised about it, the oldest first.
    List<Promise> about(Subject subject) {
        return promises.about(subject.type(), List.of(subject.id())).stream()
                .sorted(Comparator.comparing(Promise::kind).thenComparing(Promise::step))
                .toList();
    }

    static Subject anOutage() {
        return Subject.outage(UUID.randomUUID().toString());
    }

    /// Made an hour before that moment, as exactly as databases keep it.
    static NewPromise restoration(Subject outage, Instant due) {
        return promise(PromiseKind.RESTORATION, outage, due);
    }

    static NewPromise promise(PromiseKind kind, Subject subject, Instant due) {
        return new NewPromise(
                kind, subject, Circle.ofOutage(subject.id()), null, due, due.minus(Duration.ofHours(1)));
    }

    static NewPromise to(String audience, NewPromise promise) {
        return new NewPromise(
                promise.kind(),
                promise.subject(),
                audience,
                promise.concernsOn(),
                promise.dueAt(),
                promise.madeAt());
    }

    static Instant in(Duration time) {
        return Instant.now().plus(time).truncatedTo(ChronoUnit.MICROS);
    }
}
