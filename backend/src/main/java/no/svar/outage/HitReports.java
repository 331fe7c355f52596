package no.svar.outage;

import jakarta.inject.Singleton;

/// Notes on an outage's hit what the customer says of it, inside the caller's transaction.
@Singleton
final class HitReports {

    private final Hits hits;

    HitReports(Hits hits) {
        this.hits = hits;
    }

    /// What was said to be over goes on; what goes on is known from now on at the latest.
    void note(Touch touch, OutageReport report) {
        var hit = touch.hit();
        if (touch.restoredAt() != null) {
            hits.reopen(hit.meteringPoint(), hit.outage(), report.receivedAt());
        } else if (report.what().isInterruption(report.country())) {
            hits.report(hit.meteringPoint(), hit.outage(), report.receivedAt());
        }
    }
}
