package no.svar.outage;

import jakarta.inject.Singleton;
import java.util.List;

/// Notes on an outage's hit what the customer says of it, inside the caller's transaction.
@Singleton
final class HitReports {

    private final Hits hits;
    private final Judge judge;

    HitReports(Hits hits, Judge judge) {
        this.hits = hits;
        this.judge = judge;
    }

    /// What was said to be over goes on, and what was judged of it no longer holds; what goes on is known
    /// from now on at the latest.
    void note(Touch touch, OutageReport report) {
        var hit = touch.hit();
        if (touch.restoredAt() != null) {
            hits.reopen(hit.meteringPoint(), hit.outage(), report.receivedAt());
            judge.judge(List.of(hit));
        } else if (report.what().isInterruption(report.country())) {
            hits.report(hit.meteringPoint(), hit.outage(), report.receivedAt());
        }
    }
}
