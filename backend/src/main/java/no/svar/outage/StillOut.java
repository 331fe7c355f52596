package no.svar.outage;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import no.svar.meter.PointFacts;
import no.svar.outage.OutageTold.What;

/// What follows where customers say that an outage is not over and the operator has looked into it, inside
/// the caller's transaction: the metering points are judged again by themselves, with the time that is known
/// now.
@Singleton
final class StillOut {

    private static final List<ReportedFault> SAID = List.of(ReportedFault.STILL_OUT);

    /// More metering points than one outage hits.
    private static final int MOST_POINTS = 1_000_000;

    private final Hits hits;
    private final OutageReports reports;
    private final Outages outages;
    private final Judge judge;
    private final Teller teller;

    StillOut(Hits hits, OutageReports reports, Outages outages, Judge judge, Teller teller) {
        this.hits = hits;
        this.reports = reports;
        this.outages = outages;
        this.judge = judge;
        this.teller = teller;
    }

    /// They were right, and power came back then: their customers are told, and are due what the longer time
    /// gives.
    void restored(Suspicion suspicion, String outage, Instant at) {
        var told = outages.lock(outage).orElseThrow(NoSuchOutage::new);
        eachChunk(
                suspicion,
                points -> {
                    hits.restore(outage, points, at);
                    var now = hits.lock(outage, points);
                    teller.tell(told, What.RESTORED, now.stream().filter(Hit::isRestored).toList());
                    judge.judge(now);
                });
    }

    /// It was over as it had been told.
    void denied(Suspicion suspicion, String outage) {
        eachChunk(
                suspicion,
                points -> {
                    hits.letBe(outage, points);
                    judge.judge(points);
                });
    }

    private void eachChunk(Suspicion suspicion, Consumer<List<Long>> work) {
        var points = reports.pointsOf(suspicion.id(), SAID, MOST_POINTS);
        for (int from = 0; from < points.size(); from += PointFacts.MOST) {
            work.accept(List.copyOf(points.subList(from, Math.min(from + PointFacts.MOST, points.size()))));
        }
    }
}
