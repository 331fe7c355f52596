package no.svar.outage;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.function.Supplier;

/// Puts reports of one area together, inside the caller's transaction.
///
/// **The rule**: reports of the same postal code belong together where each comes soon after the one before
/// (`together-within`). Enough metering points among them (`points-suspected`), or danger in one report, make
/// a suspected outage. However many come, an area has one row that they join; what each costs does not grow.
@Singleton
final class Gathering {

    private static final TimeBasedEpochGenerator IDS = Generators.timeBasedEpochGenerator();

    private final Suspicions suspicions;
    private final OutageReports reports;
    private final ReportSettings settings;

    Gathering(Suspicions suspicions, OutageReports reports, ReportSettings settings) {
        this.suspicions = suspicions;
        this.reports = reports;
        this.settings = settings;
    }

    /// Keeps the report together with those near it. Whoever reports there at the same time waits.
    OutageReport keep(OutageReport report, HeldPoint point) {
        var at = report.receivedAt();
        return join(
                report, open(point.area(), at, () -> Suspicion.near(point, IDS.generate().toString(), at)));
    }

    /// Keeps the report together with those that say of the same outage that it is not over.
    OutageReport keepStillOut(OutageReport report, HeldPoint point, String outage) {
        var at = report.receivedAt();
        return join(
                report,
                open(
                        Suspicion.areaOf(outage),
                        at,
                        () -> Suspicion.stillOut(point, outage, IDS.generate().toString(), at)));
    }

    private OutageReport join(OutageReport report, Suspicion suspicion) {
        var at = report.receivedAt();
        var gathered = report.suspecting(suspicion.id());
        reports.add(gathered);
        suspicions.change(suspicion.reportedAgain(at, report.danger(), isSuspected(suspicion)));
        return gathered;
    }

    private Suspicion open(String area, Instant at, Supplier<Suspicion> next) {
        var open = suspicions.lockOpen(area);
        if (open.isPresent()) {
            if (open.get().gathers(at, settings.togetherWithin())) {
                return open.get();
            }
            suspicions.close(open.get().id());
        }
        suspicions.begin(next.get());
        return suspicions.lockOpen(area).orElseThrow();
    }

    private boolean isSuspected(Suspicion suspicion) {
        var enough = settings.pointsSuspected();
        return suspicion.state() == Suspicion.State.OPEN || reports.points(suspicion.id(), enough) >= enough;
    }
}
