package no.svar.outage;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import no.svar.shared.TimedId;

/// Forgets what customers reported a long time ago. Since when an outage was known by it stays with the
/// outage.
@Singleton
class ReportPurge {

    private final OutageReports reports;
    private final Suspicions suspicions;
    private final ReportSettings settings;
    private final InstantSource clock;

    ReportPurge(OutageReports reports, Suspicions suspicions, ReportSettings settings, InstantSource clock) {
        this.reports = reports;
        this.suspicions = suspicions;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(initialDelay = "30m", fixedDelay = "24h")
    void purge() {
        var before = TimedId.from(clock.instant().minus(settings.keep()));
        int purged;
        do {
            purged = reports.purge(before) + suspicions.purge(before);
        } while (purged > 0);
    }
}
