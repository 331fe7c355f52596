package no.svar.outage;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.transaction.TransactionOperations;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import no.svar.Portal;
import no.svar.Statements;
import no.svar.feed.Feed.Accepted;
import no.svar.feed.Version;
import no.svar.regulation.Gsrn;
import no.svar.shared.Country;
import org.junit.jupiter.api.Test;

/// However many metering points a row names, it is taken in by as many statements; `backend/bench-outage
/// storm` says how long that takes.
class AcknowledgementTest {

    private static final int STORM = 200_000;

    private final OutageFeed feed = Portal.bean(OutageFeed.class);
    private final TransactionOperations<?> transactions = Portal.bean(TransactionOperations.class);

    @Test
    void takesAsManyStatementsForAStormAsForOneHome() {
        var ofOne = statements(1);

        assertThat(statements(STORM)).isEqualTo(ofOne);
        assertThat(ofOne).hasSizeLessThanOrEqualTo(25);
    }

    @Test
    void readsARowOfAStorm() {
        var points =
                IntStream.range(0, STORM)
                        .mapToObj(AcknowledgementTest::gsrn)
                        .collect(Collectors.joining("\",\"", "[\"", "\"]"));

        var answer =
                Blackout.machine()
                        .put(
                                Blackout.PATH + "?dryRun=true",
                                "[" + Blackout.aBlackout().json("meteringPoints", points).row() + "]")
                        .expect(200);

        assertThat(answer.at("/rows/0/result")).as(answer.text()).isEqualTo("CREATED");
    }

    /// What it takes to keep an outage that is new, and then that it has ended, of all of which nothing
    /// stays.
    private List<String> statements(int points) {
        var source = "s-" + UUID.randomUUID();
        return Statements.preparedBy(() ->
                transactions.executeWrite(status -> {
                    feed.versions(source, Set.of("A"));
                    feed.keep(List.of(accepted(source, points, OutageStatus.NEW, false)));
                    feed.versions(source, Set.of("A"));
                    feed.keep(List.of(accepted(source, points + 1, OutageStatus.RESTORED, true)));
                    status.setRollbackOnly();
                    return true;
                }));
    }

    private static Accepted<OutageFact> accepted(
            String source, int points, OutageStatus status, boolean known) {
        var started = Instant.parse("2026-11-01T10:00:00Z");
        var asOf = started.plusSeconds(known ? 7_200 : 60);
        var restored = status == OutageStatus.RESTORED ? started.plusSeconds(3_600) : null;
        var latest = started.plusSeconds(known ? 7_000 : 5_000);
        var estimate = new Estimate(null, latest, Confidence.LOW, latest, null, null);
        var fact =
                new OutageFact(
                        "A",
                        OutageKind.UNPLANNED,
                        status,
                        Country.NO,
                        "Nettlaget",
                        started,
                        restored,
                        details(points, estimate),
                        PointSet.of(
                                        LongStream.range(0, points)
                                                .map(i -> Gsrn.number(gsrn((int) i)))
                                                .toArray())
                                .packed(),
                        List.of(),
                        asOf);
        return new Accepted<>(fact, source, new Version(asOf, points), known);
    }

    private static OutageDetails details(int points, Estimate estimate) {
        return new OutageDetails(
                null,
                null,
                null,
                "STORM",
                null,
                null,
                Extent.ALL_PHASES,
                null,
                points,
                List.of(),
                null,
                null,
                null,
                estimate,
                List.of(),
                null,
                List.of(),
                null,
                null,
                List.of());
    }

    private static String gsrn(int number) {
        var body = "7070575%010d".formatted(number);
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            sum += (body.charAt(i) - '0') * (i % 2 == 0 ? 3 : 1);
        }
        return body + (10 - sum % 10) % 10;
    }
}
