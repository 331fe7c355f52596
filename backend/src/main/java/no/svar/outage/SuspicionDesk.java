package no.svar.outage;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import no.svar.edge.InvalidInput;
import no.svar.outage.OutageReports.Reporter;
import no.svar.outage.Suspicion.State;
import no.svar.shared.Event;
import org.jspecify.annotations.Nullable;

/// Decides about suspicions: none is told to anybody else before an operator has confirmed it.
@Singleton
class SuspicionDesk {

    /// Comes before every id.
    private static final String FIRST = "";

    private final Suspicions suspicions;
    private final OutageReports reports;
    private final RevealedOutages revealed;
    private final StillOut stillOut;
    private final ApplicationEventPublisher<Event> events;
    private final InstantSource clock;

    SuspicionDesk(
            Suspicions suspicions,
            OutageReports reports,
            RevealedOutages revealed,
            StillOut stillOut,
            ApplicationEventPublisher<Event> events,
            InstantSource clock) {
        this.suspicions = suspicions;
        this.reports = reports;
        this.revealed = revealed;
        this.stillOut = stillOut;
        this.events = events;
        this.clock = clock;
    }

    /// Makes an outage of it, which is told as any other is. Where customers say that an outage is not over,
    /// it is that outage, and ends for them when power is really back; as soon as that is known, it is judged
    /// again.
    ///
    /// @param restoredAt of what was said to be over: when power came back indeed; null where it has not
    /// @throws NoSuchOutage where there is no such suspicion
    /// @throws AlreadyDecided where it was dismissed before
    /// @throws InvalidInput where power cannot have come back then
    @Transactional(isolation = Isolation.READ_COMMITTED)
    Suspicion confirm(String id, String by, @Nullable Instant restoredAt) {
        var suspicion = get(id);
        if (suspicion.stillOut()) {
            return confirmStillOut(suspicion, by, restoredAt);
        }
        if (restoredAt != null) {
            throw new InvalidInput("/restoredAt", ReportWords.NOT_TOLD_TO_BE_OVER);
        }
        if (isDecided(suspicion, State.CONFIRMED)) {
            return suspicion;
        }
        var now = now();
        return changed(suspicion.confirmed(now, by, revealed.tell(suspicion, by, now)));
    }

    private Suspicion confirmStillOut(Suspicion suspicion, String by, @Nullable Instant restoredAt) {
        var known = isDecided(suspicion, State.CONFIRMED);
        var now = now();
        var outage = Objects.requireNonNull(suspicion.outage());
        if (restoredAt != null) {
            if (restoredAt.isAfter(now) || !restoredAt.isAfter(suspicion.lastReportAt())) {
                throw new InvalidInput("/restoredAt", ReportWords.NOT_BACK_THEN);
            }
            stillOut.restored(suspicion, outage, restoredAt.truncatedTo(ChronoUnit.MICROS));
        }
        return known ? suspicion : changed(suspicion.confirmed(now, by, outage));
    }

    /// Closes its reports, and tells those who reported.
    ///
    /// @throws NoSuchOutage where there is no such suspicion
    /// @throws AlreadyDecided where it was confirmed before
    @Transactional(isolation = Isolation.READ_COMMITTED)
    Suspicion dismiss(String id, String by, @Nullable String reason) {
        var suspicion = get(id);
        if (isDecided(suspicion, State.DISMISSED)) {
            return suspicion;
        }
        var dismissed = changed(suspicion.dismissed(now(), by, reason));
        if (dismissed.stillOut()) {
            stillOut.denied(dismissed, Objects.requireNonNull(dismissed.outage()));
        }
        tellReporters(dismissed);
        return dismissed;
    }

    /// The grid company's own system says that an outage of its is what was suspected: that takes the place
    /// of the one that was made of the reports, if one was.
    @Transactional(isolation = Isolation.READ_COMMITTED)
    void settle(String id, Outage outage) {
        var suspicion = suspicions.lock(id).orElse(null);
        if (suspicion == null || suspicion.stillOut() || outage.id().equals(suspicion.outage())) {
            return;
        }
        var now = now();
        if (suspicion.outage() != null) {
            revealed.withdraw(suspicion, now);
        }
        changed(suspicion.confirmed(now, outage.source(), outage.id()));
    }

    private void tellReporters(Suspicion dismissed) {
        var after = FIRST;
        List<Reporter> some;
        do {
            some = reports.reporters(dismissed.id(), after, ReportsClosed.MOST);
            if (some.isEmpty()) {
                return;
            }
            after = some.getLast().customerId();
            events.publishEvent(
                    new ReportsClosed(
                            dismissed.id(),
                            dismissed.country(),
                            dismissed.reason(),
                            Objects.requireNonNull(dismissed.decidedAt()),
                            some.stream()
                                    .map(one -> new ReportsClosed.Closed(one.customerId(), one.report()))
                                    .toList()));
        } while (some.size() == ReportsClosed.MOST);
    }

    /// Whether that was decided before; another decision is refused.
    private static boolean isDecided(Suspicion suspicion, State as) {
        if (suspicion.state().isDecided() && suspicion.state() != as) {
            throw new AlreadyDecided();
        }
        return suspicion.state() == as;
    }

    private Suspicion get(String id) {
        return suspicions.lock(id).orElseThrow(NoSuchOutage::new);
    }

    private Suspicion changed(Suspicion decided) {
        suspicions.change(decided);
        return decided;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
