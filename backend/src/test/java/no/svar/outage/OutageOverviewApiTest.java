package no.svar.outage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import no.svar.Api;
import no.svar.Statements;
import no.svar.access.People;
import no.svar.meter.Points;
import org.junit.jupiter.api.Test;

/// What the first screen says of outages and promises.
class OutageOverviewApiTest {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private static final LocalDate LONG_AGO = LocalDate.of(2015, 1, 1);

    @Test
    void showsWhatIsOutWhenItIsExpectedBackAndWhatIsPromised() throws InterruptedException {
        var home = DarkHome.inNorway();
        var blackout = aBlackout(3).hitting(home.meteringPoint()).expectedBack(at(2));
        blackout.told(at(-1));

        var parts = awaitOutages(home.api(), 1);

        assertThat(parts.at("/outages/state").asText()).isEqualTo("OK");
        var item = parts.at("/outages/items/0");
        assertThat(item.at("/meteringPoint").asText()).isEqualTo(home.meteringPoint());
        assertThat(item.at("/outage").asText()).isEqualTo(blackout.kept().id());
        assertThat(item.at("/text").asText()).startsWith("The power went at ");
        assertThat(item.at("/statusText").asText()).isEqualTo("Confirmed");
        assertThat(item.at("/estimate/overdue").asBoolean()).isFalse();
        assertThat(parts.at("/promises/items/0/kind").asText()).isEqualTo("RESTORATION");
        assertThat(parts.at("/promises/items/0/about/id").asText()).isEqualTo(blackout.kept().id());
    }

    @Test
    void saysThatThePowerIsBackAndPromisesNothingMore() throws InterruptedException {
        var home = DarkHome.inNorway();
        var blackout = aBlackout(3).hitting(home.meteringPoint()).expectedBack(at(2));
        blackout.told(at(-2));
        awaitOutages(home.api(), 1);
        blackout.restored(at(-1)).told(at(0));

        var until = Instant.now().plusSeconds(30);
        var parts = parts(home.api());
        while (!parts.at("/outages/items/0/statusText").asText().equals("The power is back")) {
            assertThat(Instant.now()).as(parts.toString()).isBefore(until);
            Thread.sleep(200);
            parts = parts(home.api());
        }
        assertThat(parts.at("/outages/items/0").has("estimate")).isFalse();
        assertThat(parts.at("/promises/items")).isEmpty();
    }

    @Test
    void whoMovedOutBeforeSeesNothing() throws InterruptedException {
        var home = DarkHome.inNorway();
        var moved =
                People.aCustomer()
                        .withMeteringPoint(home.meteringPoint(), LONG_AGO, LocalDate.now().minusDays(30))
                        .signedIn();
        aBlackout(3).hitting(home.meteringPoint()).expectedBack(at(2)).told(at(-1));
        awaitOutages(home.api(), 1);

        var parts = parts(moved.api());
        assertThat(parts.at("/outages/items")).isEmpty();
        assertThat(parts.at("/promises/items")).isEmpty();
    }

    @Test
    void asksAsManyStatementsWhateverTheCustomerOwns() throws InterruptedException {
        var little = DarkHome.inNorway();
        aBlackout(3).hitting(little.meteringPoint()).expectedBack(at(2)).told(at(-1));
        awaitOutages(little.api(), 1);
        var points = Stream.generate(() -> Points.aPoint().known()).limit(12).toList();
        var much = People.aCustomer();
        points.forEach(point -> much.withMeteringPoint(point, LONG_AGO, null));
        var owner = much.signedIn();
        for (int hours = 1; hours <= 3; hours++) {
            aBlackout(hours).hitting(points).expectedBack(at(hours)).told(at(-1));
        }
        awaitOutages(owner.api(), 10);

        var counts =
                Stream.of(little.api(), owner.api())
                        .map(customer -> customer.get("/v1/home").expect(200))
                        .map(answer ->
                                Statements.of(answer, "agreement", "FROM outage", "FROM promise").stream()
                                        .sorted()
                                        .map(OutageOverviewApiTest::table)
                                        .toList())
                        .toList();

        assertThat(counts.getFirst()).isEqualTo(counts.getLast()).hasSizeLessThanOrEqualTo(6);
    }

    private static String table(String sql) {
        return sql.substring(sql.indexOf("FROM")).lines().findFirst().orElse("").strip();
    }

    private static Blackout aBlackout(int hoursAgo) {
        return Blackout.aBlackout().with("startedAt", at(-hoursAgo));
    }

    private static String at(int hours) {
        return NOW.plus(Duration.ofHours(hours)).toString();
    }

    /// The parts of the first screen, as soon as so many outages are on it.
    private static JsonNode awaitOutages(Api customer, int count) throws InterruptedException {
        var until = Instant.now().plusSeconds(30);
        while (true) {
            var parts = parts(customer);
            if (parts.at("/outages/items").size() >= count) {
                return parts;
            }
            assertThat(Instant.now()).as(parts.toString()).isBefore(until);
            Thread.sleep(200);
        }
    }

    private static JsonNode parts(Api customer) {
        return customer.get("/v1/home").expect(200).json().at("/parts");
    }
}
