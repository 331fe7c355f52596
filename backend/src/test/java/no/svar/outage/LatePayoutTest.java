package no.svar.outage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import no.svar.Api;
import no.svar.access.Machines;
import no.svar.access.People;
import no.svar.meter.Points;
import org.junit.jupiter.api.Test;

/// What follows where compensation is not paid in time: of one payout, and of all that a storm gave.
class LatePayoutTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String STARTED = "2026-01-20T00:00:00Z";
    private static final String RESTORED = "2026-01-21T00:00:00Z";

    private static DarkHome aHome() {
        var point = Points.aPoint().with("expectedAnnualGridCostMinor", 1_000_000).known();
        return new DarkHome(DarkHome.holderOf(People.aCustomer(), point), point);
    }

    private static Blackout blackout(List<DarkHome> homes) {
        var blackout =
                Blackout.aBlackout()
                        .with("startedAt", STARTED)
                        .hitting(homes.stream().map(DarkHome::meteringPoint).toList())
                        .restored(RESTORED);
        blackout.told("2026-01-21T01:00:00Z");
        return blackout;
    }

    @Test
    void onePayoutThatIsLateIsToldOpensAClaimAndIsAMatterForWhoeverPays() {
        var home = aHome();
        var blackout = blackout(List.of(home));

        var notice = awaits(home, "/v1/notices", one -> one.at("/kind").asText().equals("PAYOUT_LATE"));
        assertThat(notice.at("/title").asText()).isEqualTo("Your compensation is late");
        assertThat(notice.at("/text").asText())
                .startsWith("Nettlaget was to pay you NOK\u00a0980.00 by ")
                .contains("The law gives you late interest from", "forsinkelsesrenteloven § 2");
        var claim = awaits(home, "/v1/claims", _ -> true);
        assertThat(claim.at("/kind").asText()).isEqualTo("BROKEN_PROMISE");
        var matter = matter(blackout);
        assertThat(matter.at("/late").asLong()).isEqualTo(1);
        assertThat(matter.at("/outstanding/minor").asLong()).isEqualTo(98_000);
        assertThat(matter.at("/gridCompany").asText()).isEqualTo("Nettlaget");
    }

    @Test
    void manyOfOneOutageAreOneMatterAndEachCustomerIsToldAllTheSame() {
        var homes = IntStream.range(0, 22).mapToObj(_ -> aHome()).toList();
        var blackout = blackout(homes);
        homes.forEach(
                home -> awaits(home, "/v1/notices", one -> one.at("/kind").asText().equals("PAYOUT_LATE")));

        assertThat(matter(blackout).at("/late").asLong()).isEqualTo(22);
        assertThat(homes).allSatisfy(home -> assertThat(items(home.api(), "/v1/claims")).isEmpty());

        pay(homes.getFirst(), blackout);
        var end = Instant.now().plus(PATIENCE);
        while (matter(blackout).at("/late").asLong() != 21) {
            assertThat(Instant.now()).isBefore(end);
        }
    }

    private static void pay(DarkHome home, Blackout blackout) {
        var row = Api.JSON.createObjectNode();
        row.put("externalId", "P-" + blackout.externalId()).put("meteringPoint", home.meteringPoint());
        row.put("outage", blackout.externalId()).put("amountMinor", 98_000).put("currency", "NOK");
        row.put("paidOn", "2026-11-20").put("asOf", "2026-11-20T06:00:00Z");
        payer().put("/v1/feeds/compensation-payments", "[" + row + "]").expect(200);
    }

    private static Api payer() {
        return Api.portal().as(Machines.token("feed:compensation-payments"));
    }

    private static JsonNode matter(Blackout blackout) {
        return only(
                payer(),
                "/v1/late-payouts?limit=100",
                one -> one.at("/outage").asText().equals(blackout.kept().id()));
    }

    private static JsonNode awaits(DarkHome home, String path, Predicate<JsonNode> wanted) {
        var end = Instant.now().plus(PATIENCE);
        while (items(home.api(), path).stream().noneMatch(wanted)) {
            assertThat(Instant.now()).as(path).isBefore(end);
            pause();
        }
        return only(home.api(), path, wanted);
    }

    private static JsonNode only(Api api, String path, Predicate<JsonNode> wanted) {
        var found = items(api, path).stream().filter(wanted).toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static List<JsonNode> items(Api api, String path) {
        return StreamSupport.stream(api.get(path).expect(200).json().at("/items").spliterator(), false)
                .toList();
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
