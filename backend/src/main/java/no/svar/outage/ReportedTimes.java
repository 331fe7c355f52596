package no.svar.outage;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// Since when a grid company knew of an outage from its customers.
///
/// A report counts from shortly before the outage began by the grid company's account (`before-start`) until
/// power was back, also where the outage was told later than the report came.
@Singleton
final class ReportedTimes {

    private final OutageReports reports;
    private final ReportSettings settings;
    private final InstantSource clock;

    ReportedTimes(OutageReports reports, ReportSettings settings, InstantSource clock) {
        this.reports = reports;
        this.settings = settings;
        this.clock = clock;
    }

    /// The first report of each of the metering points that counts, where there is one; one statement.
    Map<Long, Instant> of(Collection<Long> points, Outage outage) {
        if (points.isEmpty()) {
            return Map.of();
        }
        var first = new HashMap<Long, Instant>();
        var since = outage.startedAt().minus(settings.beforeStart());
        var until = outage.restoredAt() == null ? clock.instant() : outage.restoredAt();
        for (var heard : reports.heard(points, since, until)) {
            if (heard.what().isInterruption(heard.country())) {
                first.merge(heard.meteringPoint(), heard.receivedAt(), ReportedTimes::earlier);
            }
        }
        return first;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
