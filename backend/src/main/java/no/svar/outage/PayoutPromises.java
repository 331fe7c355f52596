package no.svar.outage;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.svar.outage.Reckoning.Change;
import no.svar.promise.Circle;
import no.svar.promise.Fulfilment;
import no.svar.promise.NewPromise;
import no.svar.promise.PromiseDesk;
import no.svar.promise.PromiseKind;
import no.svar.promise.Subject;
import no.svar.regulation.Gsrn;

/// What is due is promised by its deadline, kept when it is paid, and cancelled where it is no longer due.
@Singleton
final class PayoutPromises {

    private final PromiseDesk desk;

    PayoutPromises(PromiseDesk desk) {
        this.desk = desk;
    }

    void follow(List<Change> changes, Instant now) {
        var made = new ArrayList<NewPromise>();
        var kept = new ArrayList<Fulfilment>();
        var dropped = new ArrayList<Subject>();
        for (var change : changes) {
            var one = change.now();
            var before = change.before();
            var payBy = one.payBy();
            if (one.isDue() && payBy != null) {
                var isNew =
                        before == null || before.dueMinor() < one.dueMinor() || !payBy.equals(before.payBy());
                if (isNew) {
                    made.add(promise(one, payBy, now));
                }
                var paidOn = one.paid().on();
                if (one.outstanding().minor() == 0 && paidOn != null) {
                    kept.add(new Fulfilment(subject(one), PromiseKind.PAYOUT, noon(one, paidOn)));
                }
            } else if (before != null && before.isDue()) {
                dropped.add(subject(one));
            }
        }
        if (!made.isEmpty()) {
            desk.make(made);
        }
        if (!kept.isEmpty()) {
            desk.keep(kept);
        }
        if (!dropped.isEmpty()) {
            desk.cancel(dropped, Set.of(PromiseKind.PAYOUT), now);
        }
    }

    private static NewPromise promise(Compensation one, LocalDate payBy, Instant now) {
        var country = one.country();
        return new NewPromise(
                PromiseKind.PAYOUT,
                subject(one),
                Circle.ofPoint(Gsrn.id(one.key().meteringPoint())),
                country.dayOf(one.key().startedAt()),
                payBy.plusDays(1).atStartOfDay(country.zone()).toInstant(),
                now);
    }

    /// Billing tells the day of a payment, not its moment.
    private static Instant noon(Compensation one, LocalDate day) {
        return day.atTime(12, 0).atZone(one.country().zone()).toInstant();
    }

    private static Subject subject(Compensation one) {
        return Subject.compensation(one.id());
    }
}
