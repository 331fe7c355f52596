package no.svar.outage;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import no.svar.feed.Feed.Accepted;
import no.svar.feed.Version;

/// Outages that only customers' reports revealed: told through the feed as a grid company tells its own,
/// under the portal's name.
@Singleton
final class RevealedOutages {

    /// The name under which they are kept and shown.
    static final String SOURCE = "svar";

    /// More metering points than any postal code has.
    private static final int MOST_POINTS = 100_000;

    private static final List<ReportedFault> OUT =
            List.of(ReportedFault.NO_POWER, ReportedFault.STILL_OUT, ReportedFault.SOME_PHASES);

    private final OutageFeed feed;
    private final Outages outages;
    private final OutageReports reports;

    RevealedOutages(OutageFeed feed, Outages outages, OutageReports reports) {
        this.feed = feed;
        this.outages = outages;
        this.reports = reports;
    }

    /// Tells of one, which began with the first report, and answers its id.
    ///
    /// Where nobody reported more than dead phases, that is what is told; homes where the light only
    /// flickered are hit only where nobody reported more than that.
    String tell(Suspicion suspicion, String by, Instant now) {
        var dark = points(suspicion, List.of(ReportedFault.NO_POWER, ReportedFault.STILL_OUT));
        var out = points(suspicion, OUT);
        var hit = PointSet.of(out.length > 0 ? out : points(suspicion, List.of(ReportedFault.FLICKER)));
        var details =
                details(suspicion, hit.size(), dark.length > 0 ? Extent.ALL_PHASES : Extent.SOME_PHASES);
        var fact =
                new OutageFact(
                        suspicion.id(),
                        OutageKind.UNPLANNED,
                        OutageStatus.CONFIRMED,
                        suspicion.country(),
                        Objects.requireNonNullElse(suspicion.gridCompany(), by),
                        suspicion.firstReportAt(),
                        null,
                        details,
                        hit.packed(),
                        List.of(),
                        now);
        feed.keep(List.of(new Accepted<>(fact, SOURCE, new Version(now, 0), false)));
        return outages.told(SOURCE, List.of(suspicion.id())).getFirst().id();
    }

    private static OutageDetails details(Suspicion suspicion, int points, Extent extent) {
        return new OutageDetails(
                suspicion.firstReportAt(),
                null,
                null,
                null,
                null,
                null,
                extent,
                null,
                points,
                List.of(),
                null,
                suspicion.municipality(),
                points,
                null,
                List.of(),
                null,
                List.of(),
                null,
                null,
                List.of());
    }

    /// Is told of no longer, as another takes its place.
    void withdraw(Suspicion suspicion, Instant now) {
        feed.retire(SOURCE, List.of(suspicion.id()), now);
    }

    private long[] points(Suspicion suspicion, List<ReportedFault> of) {
        return reports.pointsOf(suspicion.id(), of, MOST_POINTS).stream()
                .mapToLong(Long::longValue)
                .toArray();
    }
}
