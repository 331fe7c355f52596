package no.svar.promise;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What was promised to whom by when, and what became of it.
///
/// @param step counts the promises of this kind about this subject
/// @param dueAt null only where nobody knows: the customer who says that it was made did not say by when
/// @param said what was promised, where it is in somebody's words
/// @param saidBy how the customer heard it
/// @param answer why it was refused, in the words of whoever looked into it
/// @param settledAt when its state was last decided; null while it is open
/// @param keptAt when the thing was done: after `dueAt` where a missed promise was kept late
/// @param replacedBy the promise that was made instead of it
@MappedEntity("promise")
record Promise(
        @Id String id,
        PromiseKind kind,
        Subject.Type subjectType,
        String subject,
        int step,
        String audience,
        @Nullable LocalDate concernsOn,
        @Nullable Instant dueAt,
        Instant madeAt,
        PromiseState state,
        @Nullable Instant settledAt,
        @Nullable Instant keptAt,
        @Nullable String replacedBy,
        @Nullable String said,
        @Nullable SaidBy saidBy,
        @Nullable String answer) {

    Promise {
        if (dueAt == null && state != PromiseState.UNCONFIRMED && state != PromiseState.REFUSED) {
            throw new IllegalStateException("A promise that is " + state + " has no time");
        }
    }

    static Promise of(NewPromise made, String id, int step) {
        return new Promise(
                id,
                made.kind(),
                made.subject().type(),
                made.subject().id(),
                step,
                made.audience(),
                made.concernsOn(),
                made.dueAt(),
                made.madeAt(),
                PromiseState.OPEN,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /// What a customer says was promised.
    ///
    /// @param word names it: told again it is the same one
    static Promise unconfirmed(UUID customer, Told told, String id, Subject word) {
        return new Promise(
                id,
                PromiseKind.WORD,
                word.type(),
                word.id(),
                0,
                Circle.ofCustomer(customer),
                null,
                told.dueAt(),
                told.at(),
                PromiseState.UNCONFIRMED,
                null,
                null,
                null,
                told.what(),
                told.by(),
                null);
    }

    Subject about() {
        return new Subject(subjectType, subject);
    }

    /// Whether it has not been done yet, neither in time nor late.
    boolean isUnkept() {
        return state == PromiseState.OPEN
                || state == PromiseState.ATTEMPTED
                || (state == PromiseState.MISSED && keptAt == null);
    }

    /// Whether it is waited for: neither done, nor replaced by another.
    boolean isOutstanding() {
        return isUnkept() && replacedBy == null;
    }

    /// Whether saying that would say nothing new, or comes too late to be the newest word.
    boolean covers(NewPromise again) {
        if (madeAt.isAfter(again.madeAt())) {
            return true;
        }
        return again.dueAt().equals(dueAt)
                && (settledAt == null || state == PromiseState.MISSED || !again.madeAt().isAfter(settledAt));
    }

    /// It was done at that moment: in time, or late, which leaves it missed.
    ///
    /// @param now when that became known
    Promise kept(Instant at, Instant now) {
        if (!isUnkept()) {
            return this;
        }
        return isLate(at) && state != PromiseState.ATTEMPTED
                ? missed(now).with(PromiseState.MISSED, at, replacedBy, now)
                : with(PromiseState.KEPT, at, replacedBy, now);
    }

    /// We tried at that moment, and nobody answered; too late it changes nothing.
    Promise attempted(Instant at, Instant now) {
        return isUnkept() && !isLate(at) ? with(PromiseState.ATTEMPTED, null, replacedBy, now) : this;
    }

    /// It was made indeed, and is due then. Where that is over, the clock finds that it was missed.
    ///
    /// @throws NotUnconfirmed where that was settled before
    Promise confirmed(Instant due) {
        if (state != PromiseState.UNCONFIRMED) {
            throw new NotUnconfirmed();
        }
        return copy(PromiseState.OPEN, due, null, null, null, null);
    }

    /// Nobody has found that it was made.
    ///
    /// @throws NotUnconfirmed where that was settled before
    Promise refused(String why, Instant now) {
        if (state != PromiseState.UNCONFIRMED) {
            throw new NotUnconfirmed();
        }
        return copy(PromiseState.REFUSED, dueAt, now, null, null, why);
    }

    /// Another promise was made instead of it; too late where it had been missed by then.
    Promise replaced(Promise next, Instant now) {
        if (!isUnkept()) {
            return this;
        }
        var settled = kind.isKeptByTheNext() ? kept(next.madeAt, now) : changed(next.madeAt, now);
        return settled.with(settled.state, settled.keptAt, next.id, now);
    }

    /// There is nothing left to promise.
    Promise cancelled(Instant at, Instant now) {
        if (state != PromiseState.OPEN && state != PromiseState.ATTEMPTED) {
            return this;
        }
        return state == PromiseState.OPEN && isLate(at)
                ? missed(now)
                : with(PromiseState.CANCELLED, null, replacedBy, now);
    }

    /// Its time has passed.
    Promise missed(Instant now) {
        return state == PromiseState.MISSED ? this : with(PromiseState.MISSED, null, replacedBy, now);
    }

    /// That it was missed, to be told.
    PromiseMissed asMissed() {
        return new PromiseMissed(id, kind, about(), audience, concernsOn, Objects.requireNonNull(dueAt));
    }

    private Promise changed(Instant at, Instant now) {
        return state == PromiseState.MISSED || (state == PromiseState.OPEN && isLate(at))
                ? missed(now)
                : with(PromiseState.CHANGED, null, replacedBy, now);
    }

    private boolean isLate(Instant at) {
        return dueAt != null && at.isAfter(dueAt);
    }

    private Promise with(
            PromiseState next, @Nullable Instant kept, @Nullable String replacement, Instant now) {
        if (next != state && !state.mayBecome(next)) {
            throw new IllegalStateException("A promise that is " + state + " does not become " + next);
        }
        return copy(next, dueAt, next == state ? settledAt : now, kept, replacement, answer);
    }

    private Promise copy(
            PromiseState next,
            @Nullable Instant due,
            @Nullable Instant settled,
            @Nullable Instant kept,
            @Nullable String replacement,
            @Nullable String why) {
        return new Promise(
                id,
                kind,
                subjectType,
                subject,
                step,
                audience,
                concernsOn,
                due,
                madeAt,
                next,
                settled,
                kept,
                replacement,
                said,
                saidBy,
                why);
    }
}
