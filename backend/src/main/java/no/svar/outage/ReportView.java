package no.svar.outage;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import no.svar.shared.Language;
import org.jspecify.annotations.Nullable;

/// A receipt, and what has become of the report.
@Serdeable
record ReportView(
        String id,
        Instant receivedAt,
        String meteringPoint,
        ReportedFault what,
        ReportStanding.State state,
        @Nullable String outage,
        String text,
        Next next) {

    /// What happens next, and by when as the grid company estimates it.
    @Serdeable
    record Next(String text, @Nullable Instant by) {}

    static ReportView of(ReportStanding standing, Instant now, Language language) {
        var report = standing.report();
        return new ReportView(
                report.id(),
                report.receivedAt(),
                report.point(),
                report.what(),
                standing.meaning().state(),
                standing.outage(),
                ReportWords.standing(standing).in(language),
                new Next(ReportWords.next(standing).in(language), by(standing, now)));
    }

    /// When power is expected back, as long as that is ahead.
    private static @Nullable Instant by(ReportStanding standing, Instant now) {
        var touch = standing.touch();
        if (touch == null || touch.restoredAt() != null || touch.isOpenedAgain()) {
            return null;
        }
        var estimate = touch.outage().details().estimate();
        return estimate == null || estimate.latest().isBefore(now) ? null : estimate.latest();
    }
}
