package no.svar.outage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import no.svar.Api;
import no.svar.Portal;
import no.svar.access.Machines;
import no.svar.access.People;
import no.svar.access.Person;
import no.svar.meter.Points;
import no.svar.regulation.Gsrn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// From what feeds tell to what the customer reads about compensation.
class JudgeTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final AtomicInteger TOLD = new AtomicInteger();
    private static final String THREE_DAYS_LATER = "2026-11-04T10:00:00Z";

    private final Points household = Points.aPoint().with("expectedAnnualGridCostMinor", 1_000_000);

    @Test
    void paysAHouseholdForThreeDays() {
        var home = Home.at(household);
        restored(home).told("2026-11-04T11:00:00Z");

        var one = home.awaits(found -> true);
        assertThat(one.at("/result").asText()).isEqualTo("DUE");
        assertThat(one.at("/amount/minor").asLong()).isEqualTo(290_000);
        assertThat(one.at("/minutes").asLong()).isEqualTo(4_320);
        assertThat(one.at("/payBy").asText()).isEqualTo("2027-01-27");
        assertThat(one.at("/state").asText()).isEqualTo("OPEN");
        assertThat(one.at("/reasonText").asText())
                .isEqualTo(
                        "It lasted 72 hours, which is more than 12 hours."
                                + " You need do nothing: Nettlaget is to pay by 27 January 2027.");
        assertThat(one.at("/arithmetic/2/text").asText())
                .isEqualTo("60 hours more, NOK\u00a040.00 for each.");
        assertThat(one.at("/rule/paragraph").asText()).isEqualTo("§ 5-1");
        var again = home.api().get("/v1/compensation/" + one.at("/id").asText()).expect(200);
        assertThat(again.json()).isEqualTo(one);
    }

    @Test
    void hidesItFromOthers() {
        var home = Home.at(household);
        restored(home).told("2026-11-04T11:00:00Z");
        var id = home.awaits(found -> true).at("/id").asText();

        var other = People.customer().api();
        assertThat(other.get("/v1/compensation").expect(200).json().at("/items")).isEmpty();
        other.get("/v1/compensation/" + id).expect(404);
        other.get("/v1/compensation/" + UUID.randomUUID()).expect(404);
    }

    @Test
    void saysWhatIsMissingAndDecidesWhenItArrives() {
        var point = Points.aPoint();
        var home = Home.at(point);
        var blackout = restored(home);
        blackout.told("2026-11-04T11:00:00Z");

        var one = home.awaits(found -> true);
        assertThat(one.at("/result").asText()).isEqualTo("UNDECIDED");
        assertThat(one.at("/missing/0/code").asText()).isEqualTo("GRID_COST");
        assertThat(one.at("/missing/0/text").asText()).startsWith("Nettlaget has not told us");
        assertThat(one.has("amount")).isFalse();

        point.with("expectedAnnualGridCostMinor", 200_000).with("asOf", "2026-11-05T06:00:00Z").known();
        blackout.with("knownAt", "2026-11-01T10:05:00Z").told("2026-11-05T11:00:00Z");
        var decided = home.awaits(found -> found.at("/result").asText().equals("DUE"));
        assertThat(decided.at("/amount/minor").asLong()).isEqualTo(200_000);
        assertThat(decided.at("/id").asText()).isEqualTo(one.at("/id").asText());
    }

    @Test
    void joinsAnOutageThatFollowsSoon() {
        var home = Home.at(household);
        restored(home).restored("2026-11-01T18:00:00Z").told("2026-11-01T18:10:00Z");
        var first = home.awaits(found -> true);
        assertThat(first.at("/reason").asText()).isEqualTo("TOO_SHORT");

        Blackout.aBlackout()
                .with("startedAt", "2026-11-01T19:59:00Z")
                .hitting(home.point())
                .restored("2026-11-02T01:00:00Z")
                .told("2026-11-02T01:10:00Z");

        var joined = home.awaits(found -> found.at("/outages").size() == 2);
        assertThat(joined.at("/amount/minor").asLong()).isEqualTo(62_000);
        assertThat(joined.at("/id").asText()).isEqualTo(first.at("/id").asText());
        assertThat(home.list()).hasSize(1);
    }

    @Test
    void isClosedByWhatBillingPaidInWhateverOrder() {
        var home = Home.at(household);
        var blackout = restored(home);
        pay(home, blackout, "P-" + UUID.randomUUID(), 290_000);
        blackout.told("2026-11-04T11:00:00Z");

        var one = home.awaits(found -> found.at("/state").asText().equals("PAID"));
        assertThat(one.at("/paid/amount/minor").asLong()).isEqualTo(290_000);
        assertThat(one.at("/reasonText").asText()).endsWith("It has been paid.");

        var later = Home.at(Points.aPoint().with("expectedAnnualGridCostMinor", 1_000_000));
        var other = restored(later);
        other.told("2026-11-04T11:00:00Z");
        later.awaits(found -> found.at("/state").asText().equals("OPEN"));
        var payment = "P-" + UUID.randomUUID();
        pay(later, other, payment, 100_000);
        later.awaits(found -> found.at("/paid/amount/minor").asLong() == 100_000);
        pay(later, other, payment, 290_000);
        later.awaits(found -> found.at("/state").asText().equals("PAID"));
    }

    @Test
    void neverLowersWhatHasBeenPaid() {
        var home = Home.at(household);
        var blackout = restored(home);
        blackout.told("2026-11-04T11:00:00Z");
        pay(home, blackout, "P-" + UUID.randomUUID(), 290_000);
        home.awaits(found -> found.at("/state").asText().equals("PAID"));

        blackout.restored("2026-11-03T10:00:00Z").told("2026-11-05T11:00:00Z");
        var one = home.awaits(found -> found.at("/reasonText").asText().contains("Newer facts"));
        assertThat(one.at("/amount/minor").asLong()).isEqualTo(290_000);
        assertThat(one.at("/reasonText").asText()).contains("NOK\u00a01,940.00");
    }

    @Test
    void saysThatItIsOverdueAndWhatTheLawThenGives() {
        var home = Home.at(Points.aPoint().inSweden().with("expectedAnnualGridCostMinor", 400_000));
        Blackout.aBlackout()
                .inSweden()
                .with("startedAt", "2025-01-20T00:00:00Z")
                .hitting(home.point())
                .restored("2025-01-20T15:00:00Z")
                .told("2025-01-20T16:00:00Z");

        var one = home.awaits(found -> true);
        assertThat(one.at("/state").asText()).isEqualTo("OVERDUE");
        assertThat(one.at("/amount/minor").asLong()).isEqualTo(120_000);
        assertThat(one.at("/overdue/since").asText()).isEqualTo("2025-08-01");
        assertThat(one.at("/overdue/text").asText()).contains("claimed from Nettlaget by 20 January 2027");
        assertThat(one.at("/overdue/interest/text").asText()).contains("The rate is not known to us");
        assertThat(one.at("/overdue/interest").has("amount")).isFalse();
        for (var language : List.of("nb", "nn", "sv")) {
            var said = home.person().api().with("Accept-Language", language).get("/v1/compensation");
            assertThat(said.expect(200).at("/items/0/overdue/text")).isNotBlank();
        }
    }

    @Test
    void withdrawsWhatWasNeverHit() {
        var home = Home.at(household);
        var blackout = restored(home);
        blackout.told("2026-11-04T11:00:00Z");
        home.awaits(found -> found.at("/result").asText().equals("DUE"));

        blackout.hitting(Points.newId()).told("2026-11-05T11:00:00Z");
        var one = home.awaits(found -> found.at("/result").asText().equals("NOT_DUE"));
        assertThat(one.at("/reason").asText()).isEqualTo("NO_LONGER_AFFECTED");
        assertThat(one.at("/state").asText()).isEqualTo("CLOSED");
    }

    @Test
    void refusesAPaymentOfNothing() {
        var answer =
                Api.portal()
                        .as(Machines.token("feed:compensation-payments"))
                        .breakingTheContract()
                        .put(
                                "/v1/feeds/compensation-payments",
                                "[" + payment("P-0", Points.newId(), null, 0) + "]")
                        .expect(200);
        assertThat(answer.at("/rows/0/errors/0/pointer")).isEqualTo("/amountMinor");
    }

    @Test
    void judgesTheSameFactsOnce() {
        var home = Home.at(household);
        restored(home).told("2026-11-04T11:00:00Z");
        home.awaits(found -> true);
        var compensations = Portal.bean(Compensations.class);
        var before = compensations.of(List.of(Gsrn.number(home.point())));

        Portal.bean(CompensationDesk.class).judge(List.of(Gsrn.number(home.point())));
        assertThat(compensations.of(List.of(Gsrn.number(home.point())))).isEqualTo(before);
    }

    private static Blackout restored(Home home) {
        return Blackout.aBlackout().hitting(home.point()).restored(THREE_DAYS_LATER);
    }

    private static void pay(Home home, Blackout blackout, String externalId, long minor) {
        var source = blackout.externalId();
        Api.portal()
                .as(Machines.token("feed:compensation-payments"))
                .put(
                        "/v1/feeds/compensation-payments",
                        "[" + payment(externalId, home.point(), source, minor) + "]")
                .expect(200);
    }

    private static String payment(String externalId, String point, @Nullable String outage, long minor) {
        var row = Api.JSON.createObjectNode();
        row.put("externalId", externalId).put("meteringPoint", point).put("amountMinor", minor);
        row.put("currency", "NOK").put("paidOn", "2026-11-20");
        row.put("asOf", Instant.parse("2026-11-20T06:00:00Z").plusSeconds(TOLD.incrementAndGet()).toString());
        if (outage != null) {
            row.put("outage", outage);
        }
        return row.toString();
    }

    /// A customer with one metering point.
    private record Home(Person person, String point) {

        static Home at(Points point) {
            return new Home(DarkHome.holderOf(People.aCustomer(), point.known()), point.id());
        }

        Api api() {
            return person.api().with("Accept-Language", "en");
        }

        JsonNode list() {
            return api().get("/v1/compensation").expect(200).json().at("/items");
        }

        /// The first judgement, as soon as there is one like that.
        JsonNode awaits(Predicate<JsonNode> wanted) {
            for (long end = System.nanoTime() + PATIENCE.toNanos(); System.nanoTime() < end; ) {
                var items = list();
                if (!items.isEmpty() && wanted.test(items.get(0))) {
                    return items.get(0);
                }
                try {
                    Thread.sleep(50);
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                }
            }
            throw new AssertionError("Only " + list());
        }
    }
}
