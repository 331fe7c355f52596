package no.svar.outage;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import no.svar.access.Customer;
import no.svar.edge.InvalidInput;
import no.svar.outage.OutageReport.Told;
import org.jspecify.annotations.Nullable;

/// Takes what customers report, each report in one transaction with all that follows from it.
@Singleton
class ReportDesk {

    private static final TimeBasedEpochGenerator IDS = Generators.timeBasedEpochGenerator();
    private static final Duration AN_HOUR = Duration.ofHours(1);

    private final HeldPoints points;
    private final Touches touches;
    private final HitReports hits;
    private final OutageReports reports;
    private final Gathering gathering;
    private final ReportSettings settings;

    ReportDesk(
            HeldPoints points,
            Touches touches,
            HitReports hits,
            OutageReports reports,
            Gathering gathering,
            ReportSettings settings) {
        this.points = points;
        this.touches = touches;
        this.hits = hits;
        this.reports = reports;
        this.gathering = gathering;
        this.settings = settings;
    }

    /// Keeps a report, or answers the one that said the same a short while ago.
    ///
    /// Reports of one customer wait for each other; of a customer's very first ones, the later fails on its
    /// turn and has to be told again.
    ///
    /// @param now as exact as the databases keep it
    /// @throws NoSuchOutage where the metering point is not the customer's
    /// @throws TooManyReports where the customer has had enough receipts
    /// @throws InvalidInput where the outage that is meant did not hit the metering point
    @Transactional(isolation = Isolation.READ_COMMITTED)
    OutageReport receive(Customer customer, Told told, Instant now) {
        var point = points.get(customer, told.meteringPoint(), now);
        reports.lockLast(customer);
        var earlier = reports.before(customer, Integer.MAX_VALUE, settings.perCustomer());
        var known = touches.of(List.of(told.meteringPoint()));
        var same = earlier.stream().filter(saysTheSame(told, known, now)).findFirst();
        if (same.isPresent()) {
            return same.get();
        }
        refuseFlood(earlier, now);
        var turn = earlier.isEmpty() ? 1 : earlier.getFirst().turn() + 1;
        var report =
                OutageReport.received(customer, turn, IDS.generate().toString(), told, point.country(), now);
        return keep(report, point, about(told, known, now));
    }

    private OutageReport keep(OutageReport report, HeldPoint point, Optional<Touch> about) {
        if (about.isEmpty()) {
            return gathering.keep(report, point);
        }
        var touch = about.get();
        hits.note(touch, report);
        var joined = report.joining(touch.outage().id());
        var saidToBeOver = touch.restoredAt() != null || touch.isOpenedAgain();
        if (saidToBeOver && report.what() == ReportedFault.STILL_OUT) {
            return gathering.keepStillOut(joined, point, touch.outage().id());
        }
        if (report.danger()) {
            return gathering.keep(joined, point);
        }
        reports.add(joined);
        return joined;
    }

    /// What is reported: what goes on there, or what was said to be over and is not.
    private Optional<Touch> about(Told told, List<Touch> known, Instant now) {
        var meant = known.stream().filter(touch -> isMeant(touch, told.outage())).toList();
        if (told.outage() != null && meant.isEmpty()) {
            throw new InvalidInput("/outage", ReportWords.OTHER_OUTAGE);
        }
        return newest(meant, touch -> touch.isGoingOn(now))
                .or(() -> newest(known, touch -> touch.isGoingOn(now)))
                .or(() ->
                        told.what() == ReportedFault.STILL_OUT
                                ? newest(meant, touch -> touch.isJustOver(now, settings.stillOutWithin()))
                                : Optional.empty());
    }

    private static boolean isMeant(Touch touch, @Nullable String outage) {
        return outage == null || touch.outage().id().equals(outage);
    }

    private static Optional<Touch> newest(List<Touch> touches, Predicate<Touch> that) {
        return touches.stream().filter(that).max(Comparator.comparing(Touch::startedAt));
    }

    /// The same words mean something else once the power was said to be back.
    private Predicate<OutageReport> saysTheSame(Told told, List<Touch> known, Instant now) {
        return earlier ->
                earlier.says(told)
                        && earlier.receivedAt().plus(settings.sameWithin()).isAfter(now)
                        && known.stream().noneMatch(touch -> isOverSince(touch, earlier.receivedAt()));
    }

    private static boolean isOverSince(Touch touch, Instant moment) {
        var over = touch.restoredAt();
        return over != null && over.isAfter(moment);
    }

    private void refuseFlood(List<OutageReport> newestFirst, Instant now) {
        if (newestFirst.size() < settings.perCustomer()) {
            return;
        }
        var free = newestFirst.getLast().receivedAt().plus(AN_HOUR);
        if (free.isAfter(now)) {
            throw new TooManyReports(Duration.between(now, free));
        }
    }
}
