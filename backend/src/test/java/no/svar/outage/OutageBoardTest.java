package no.svar.outage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.svar.Api;
import no.svar.Portal;
import no.svar.edge.PreparedAnswer;
import no.svar.shared.Country;
import no.svar.shared.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A board of its own, whose clock the test turns; nothing is read but what the test says.
class OutageBoardTest {

    private static final String HERE = "/v1/outages?postalCode=0155";
    private static final Instant START = Instant.parse("2026-11-22T16:00:00Z");

    private Instant now = START;
    private final OutageBoard board =
            new OutageBoard(new OutagePages(Portal.bean(JsonMapper.class)), () -> now);
    private final String id = UUID.randomUUID().toString();

    @BeforeEach
    void anOutage() {
        read(outage(OutageStatus.CONFIRMED, null));
    }

    private Outage outage(OutageStatus status, @Nullable Instant restoredAt) {
        var estimate =
                new Estimate(null, START.plus(Duration.ofHours(2)), Confidence.MEDIUM, null, null, null);
        var details =
                new OutageDetails(
                        null,
                        null,
                        null,
                        "STORM",
                        null,
                        null,
                        Extent.ALL_PHASES,
                        null,
                        0,
                        List.of("0155"),
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
        return new Outage(
                id,
                "grid",
                "O-1",
                OutageKind.UNPLANNED,
                status,
                Country.NO,
                "Nettlaget",
                START,
                restoredAt,
                details,
                now,
                1,
                now);
    }

    private void read(Outage... outages) {
        var entries =
                List.of(outages).stream()
                        .map(outage -> new OutageHistory(outage, List.of(), List.of()))
                        .map(history ->
                                BoardEntry.of(history, Reach.told(PointSet.EMPTY, Set.of("0155")), now))
                        .toList();
        board.take(entries, now);
    }

    private void later(Duration time) {
        now = now.plus(time);
        board.turn();
    }

    private PreparedAnswer answer() {
        return Objects.requireNonNull(board.at(HERE, Language.EN));
    }

    private JsonNode shown() {
        try {
            return Api.JSON.readTree(answer().json());
        } catch (IOException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }

    @Test
    void keepsItsBytesWhileNothingChanges() {
        var first = answer();
        later(Duration.ofSeconds(3));
        read();
        later(Duration.ofSeconds(1));

        assertThat(answer()).isSameAs(first);
        assertThat(shown().at("/state").asText()).isEqualTo("LIVE");
        assertThat(shown().at("/asOf").asText()).isEqualTo("2026-11-22T16:00:00Z");
    }

    @Test
    void saysSinceWhenItDoesNotSee() {
        later(Duration.ofSeconds(4));
        read();
        later(Duration.ofSeconds(6));

        assertThat(shown().at("/state").asText()).isEqualTo("STALE");
        assertThat(shown().at("/asOf").asText()).isEqualTo("2026-11-22T16:00:04Z");
        assertThat(shown().at("/text").asText())
                .isEqualTo(
                        "We cannot renew this just now. We last saw it at 17:00 on Sunday 22 November."
                                + " One outage is going on here.");
        assertThat(shown().at("/items")).hasSize(1);

        read();
        assertThat(shown().at("/state").asText()).isEqualTo("LIVE");
    }

    @Test
    void saysThatAnEstimateHasPassed() {
        assertThat(shown().at("/items/0/estimate/overdue").asBoolean()).isFalse();

        later(Duration.ofHours(2));
        read();

        assertThat(shown().at("/items/0/estimate/overdue").asBoolean()).isTrue();
        assertThat(shown().at("/items/0/estimate/text").asText())
                .isEqualTo(
                        "The power is expected back by 19:00 on Sunday 22 November. That time has passed, and we"
                                + " have not heard that the power is back.");
    }

    @Test
    void showsWhatIsOverForAWeek() {
        now = now.plus(Duration.ofHours(1));
        read(outage(OutageStatus.RESTORED, now));
        assertThat(shown().at("/items/0/status").asText()).isEqualTo("RESTORED");
        assertThat(shown().has("seen")).isTrue();

        later(Duration.ofDays(7).minusSeconds(1));
        read();
        assertThat(shown().at("/items")).hasSize(1);

        later(Duration.ofSeconds(1));
        assertThat(shown().at("/items")).isEmpty();
        assertThat(board.find(id)).isNull();
    }

    @Test
    void leavesWhatIsOddToTheRoute() {
        for (var odd :
                List.of(
                        "/v1/outages?postalCode=01%355",
                        "/v1/outages?postalCode=0155&postalCode=0156",
                        "/v1/outages?postalCode=0155&country=SE",
                        "/v1/outages?limit=101",
                        "/v1/outages?",
                        "/v1/outages?x=1",
                        "/v1/outages/mine",
                        "/v1/outages/planned.ics?postalCode=0155",
                        "/v1/queues")) {
            assertThat(board.at(odd, Language.NB)).as(odd).isNull();
        }
        assertThat(board.at("/v1/outages/" + id, Language.NB)).isNotNull();
    }
}
