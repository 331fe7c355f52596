package no.svar.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.svar.Api;
import no.svar.Portal;
import no.svar.access.Machines;
import no.svar.edge.Machine;
import no.svar.shared.Language;
import org.junit.jupiter.api.Test;

class SnapshotTest {

    private final Reception reception = Portal.bean(Reception.class);
    private final String source = "s-" + UUID.randomUUID();
    private final SnapshotFeed<?> feed =
            (SnapshotFeed<?>)
                    Portal.bean(Feeds.class)
                            .of("outages", new Machine("grid", source, Set.of("feed:outages")));

    @Test
    void retiresWhatIsOpenAndMissing() {
        snapshot(false, row("A", "CONFIRMED", 1), row("B", "CONFIRMED", 1), row("C", "RESTORED", 1));

        assertThat(snapshot(true, row("A", "CONFIRMED", 2))).isEqualTo(1);
        assertThat(snapshot(false, row("A", "CONFIRMED", 2))).isEqualTo(1);
        assertThat(snapshot(false, row("A", "CONFIRMED", 2))).isZero();
        assertThat(results(row("B", "CONFIRMED", 2))).as("is told of again").containsExactly(Result.UPDATED);
        assertThat(snapshot(false, row("A", "CONFIRMED", 3))).as("B is open again").isEqualTo(1);
    }

    @Test
    void leavesWhatWasToldAfterTheSnapshot() {
        results(row("A", "CONFIRMED", 5));

        assertThat(snapshot(false, row("B", "CONFIRMED", 2))).isZero();
        assertThat(snapshot(false, row("B", "CONFIRMED", 5))).isEqualTo(1);
    }

    @Test
    void anEmptySnapshotSaysThatNothingIsOut() {
        results(row("A", "CONFIRMED", 1), row("B", "CREW_ON_SITE", 1));

        assertThat(snapshot(false)).isEqualTo(2);
    }

    @Test
    void leavesWhatARejectedRowNames() {
        results(row("A", "CONFIRMED", 1));

        assertThat(snapshot(false, row("A", "NONSENSE", 2), row("B", "CONFIRMED", 2))).isZero();
    }

    @Test
    void isRefusedWhereARowCannotBeToldApart() {
        results(row("A", "CONFIRMED", 1));

        assertThatThrownBy(() -> snapshot(false, row("B", "CONFIRMED", 2), "{\"status\": \"NEW\"}"))
                .isInstanceOfSatisfying(
                        SnapshotRefused.class,
                        refused ->
                                assertThat(refused.detail().in(Language.EN))
                                        .startsWith("Row 2 could not be read."));
        assertThat(results(row("A", "CONFIRMED", 1))).containsExactly(Result.UNCHANGED);
    }

    @Test
    void isSaidInTheAnswerAndOnlyWhereTheFeedTakesOne() {
        var machine = Api.portal().as(Machines.token("feed:outages", "feed:payments")).breakingTheContract();
        var whole = machine.put("/v1/feeds/outages?snapshot=true&dryRun=true", "[]").expect(200);
        assertThat(whole.json().at("/counts/retired").isInt()).isTrue();
        assertThat(machine.put("/v1/feeds/outages?dryRun=true", "[]").expect(200).json().at("/counts"))
                .noneMatch(count -> count.isNull())
                .hasSize(5);
        assertThat(machine.put("/v1/feeds/outages?snapshot=true&dryRun=true", "[{}]").expect(422).at("/type"))
                .isEqualTo("urn:problem:svar:snapshot-refused");
        assertThat(machine.put("/v1/feeds/payments?snapshot=true", "[]").expect(400).at("/errors/0/pointer"))
                .isEqualTo("#query/snapshot");
    }

    private int snapshot(boolean dryRun, String... rows) {
        var delivery = reception.delivery(feed, source, dryRun);
        return reception.retireAbsent(delivery, reception.array(delivery, body(rows)));
    }

    private List<Result> results(String... rows) {
        var delivery = reception.delivery(feed, source, false);
        return reception.array(delivery, body(rows)).outcomes().stream().map(Outcome::result).toList();
    }

    private static ByteArrayInputStream body(String... rows) {
        return new ByteArrayInputStream(
                ("[" + String.join(",", rows) + "]").getBytes(StandardCharsets.UTF_8));
    }

    private static String row(String id, String status, int day) {
        var restored = status.equals("RESTORED") ? "\"restoredAt\": \"2026-11-01T00:00:00Z\"," : "";
        return """
        {"externalId": "%s", "kind": "UNPLANNED", "status": "%s", "country": "NO", "gridCompany": "Nettlaget",
         "startedAt": "2026-10-31T22:00:00Z", %s "postalCodes": ["9991"], "asOf": "2026-11-%02dT00:00:00Z"}\
        """
                .formatted(id, status, restored, day);
    }
}
