package no.svar.outage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Predicate;
import no.svar.Api;
import no.svar.access.People;
import no.svar.meter.Points;
import org.junit.jupiter.api.Test;

/// From the feed's row to what the customer is due and told.
class AftermathApiTest {

    private static final String BACK_AFTER_THREE_DAYS = "2026-11-04T10:00:00Z";

    private final String point = Points.aPoint().with("expectedAnnualGridCostMinor", 1_000_000).known();
    private final Api customer =
            People.aCustomer().withMeteringPoint("A-" + UUID.randomUUID(), point).signedIn().api();

    @Test
    void threeDaysInNorwayGiveTwoThousandNineHundredKroner() throws InterruptedException {
        var storm = Blackout.aBlackout().hitting(point);
        storm.told("2026-11-01T11:00:00Z");
        storm.restored(BACK_AFTER_THREE_DAYS).told("2026-11-04T11:00:00Z");

        var due = await("/v1/compensation", items -> !items.isEmpty()).path(0);

        assertThat(due.at("/result").asText()).isEqualTo("DUE");
        assertThat(due.at("/amount/minor").asLong()).isEqualTo(290_000);
        assertThat(due.at("/outages/0").asText()).isEqualTo(storm.kept().id());
    }

    @Test
    void judgesAnewWhereTheSourceCorrectsItself() throws InterruptedException {
        var storm = Blackout.aBlackout().hitting(point).restored(BACK_AFTER_THREE_DAYS);
        storm.told("2026-11-04T11:00:00Z");
        await("/v1/compensation", items -> items.at("/0/amount/minor").asLong() == 290_000);

        storm.restored("2026-11-02T10:00:00Z").told("2026-11-04T12:00:00Z");

        await("/v1/compensation", items -> items.at("/0/amount/minor").asLong() == 98_000);
    }

    @Test
    void judgesWhomAStepGaveThePowerBackByThatStep() throws InterruptedException {
        var storm = Blackout.aBlackout().hitting(point, Points.newId()).step("2026-11-02T10:00:00Z", point);
        storm.told("2026-11-02T11:00:00Z");

        await("/v1/compensation", items -> items.at("/0/amount/minor").asLong() == 98_000);
    }

    @Test
    void whatIsRetiredGivesNothing() throws InterruptedException {
        var storm = Blackout.aBlackout().hitting(point).restored(BACK_AFTER_THREE_DAYS);
        storm.told("2026-11-04T11:00:00Z");
        await("/v1/compensation", items -> items.at("/0/result").asText().equals("DUE"));

        storm.with("status", "CANCELLED").json("restoredAt", "null").told("2026-11-05T11:00:00Z");

        await("/v1/compensation", items -> !items.at("/0/result").asText().equals("DUE"));
    }

    private JsonNode await(String path, Predicate<JsonNode> expected) throws InterruptedException {
        var until = System.nanoTime() + Duration.ofSeconds(40).toNanos();
        while (true) {
            var items = customer.get(path).expect(200).json().path("items");
            if (expected.test(items)) {
                return items;
            }
            assertThat(System.nanoTime()).as("%s", items).isLessThan(until);
            Thread.sleep(100);
        }
    }
}
