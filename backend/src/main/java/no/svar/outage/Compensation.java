package no.svar.outage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.svar.shared.Country;
import no.svar.shared.Money;
import org.jspecify.annotations.Nullable;

/// What was judged of one period without supply at one metering point, and what has been paid for it.
///
/// @param restoredAt null where power is off again after it was judged
/// @param outages the ids of those that were joined, in the order of their starts
/// @param lowerMinor what newer facts would give, where that is less than what has been paid
/// @param source the system that told of the last of the outages
record Compensation(
        String id,
        PeriodKey key,
        @Nullable Instant restoredAt,
        List<String> outages,
        Country country,
        String gridCompany,
        Verdict verdict,
        @Nullable LocalDate payBy,
        @Nullable LocalDate claimBy,
        Paid paid,
        @Nullable Long lowerMinor,
        Instant judgedAt,
        String source,
        Instant asOf) {

    /// Which period it is about.
    record PeriodKey(long meteringPoint, Instant startedAt) {}

    /// What has been paid; nothing has no day.
    record Paid(long minor, @Nullable LocalDate on, @Nullable String invoiceNumber) {

        static final Paid NOTHING = new Paid(0, null, null);
    }

    /// Where it stands on a day.
    enum State {
        OPEN,
        PAID,
        OVERDUE,
        CLOSED
    }

    State state(LocalDate today) {
        if (verdict.result() == CompensationResult.UNDECIDED) {
            return State.OPEN;
        }
        if (outstanding().minor() == 0) {
            return paid.minor() > 0 ? State.PAID : State.CLOSED;
        }
        return payBy != null && today.isAfter(payBy) ? State.OVERDUE : State.OPEN;
    }

    /// What is due and has not been paid.
    Money outstanding() {
        return money(Math.max(0, dueMinor() - paid.minor()));
    }

    Money money(long minor) {
        return new Money(minor, country.currency());
    }

    boolean isDue() {
        return verdict.result() == CompensationResult.DUE;
    }

    long dueMinor() {
        return isDue() ? Objects.requireNonNullElse(verdict.amountMinor(), 0L) : 0;
    }

    /// Whether it says the same as another, whenever and by whichever version of the facts it was judged.
    boolean saysTheSame(Compensation other) {
        return equals(other.with(judgedAt, source, asOf));
    }

    /// Whether the customer wants to hear of it, after what was said before.
    boolean isNewsAfter(@Nullable Compensation before) {
        if (before == null) {
            return verdict.result() != CompensationResult.NOT_DUE;
        }
        return verdict.result() != before.verdict.result()
                || !Objects.equals(verdict.amountMinor(), before.verdict.amountMinor())
                || !verdict.missing().equals(before.verdict.missing());
    }

    /// Whether it is about a period that still stands by itself.
    boolean isCurrent() {
        return verdict.reason() != Verdict.Reason.NO_LONGER_AFFECTED
                && verdict.reason() != Verdict.Reason.JOINED_WITH_ANOTHER;
    }

    /// The same period, of which nothing is due any more.
    Compensation withdrawn(Verdict nothing, Instant at) {
        return with(nothing, null, null, null).with(at, source, asOf);
    }

    Compensation with(Paid paidNow) {
        return copy(verdict, payBy, claimBy, paidNow, lowerMinor, judgedAt, source, asOf);
    }

    /// The same where what was paid stays: a verdict that gives less than was paid is not taken, and stands
    /// beside what was judged before.
    Compensation after(@Nullable Compensation before) {
        if (before == null || paid.minor() <= dueMinor() || before.dueMinor() <= dueMinor()) {
            return this;
        }
        return with(before.verdict, before.payBy, before.claimBy, dueMinor());
    }

    private Compensation with(
            Verdict other, @Nullable LocalDate due, @Nullable LocalDate claim, @Nullable Long lower) {
        return copy(other, due, claim, paid, lower, judgedAt, source, asOf);
    }

    private Compensation with(Instant judged, String by, Instant of) {
        return copy(verdict, payBy, claimBy, paid, lowerMinor, judged, by, of);
    }

    private Compensation copy(
            Verdict other,
            @Nullable LocalDate due,
            @Nullable LocalDate claim,
            Paid paidNow,
            @Nullable Long lower,
            Instant judged,
            String by,
            Instant of) {
        return new Compensation(
                id,
                key,
                restoredAt,
                outages,
                country,
                gridCompany,
                other,
                due,
                claim,
                paidNow,
                lower,
                judged,
                by,
                of);
    }
}
