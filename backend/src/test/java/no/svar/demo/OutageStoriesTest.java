package no.svar.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import no.svar.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The stories of outages show what README says of them.
class OutageStoriesTest {

    @ParameterizedTest
    @CsvSource({"stine,290000,NOK,4", "saga,750000,SEK,4"})
    void threeDaysWithoutPowerGiveWhatTheLawSays(String who, long minor, String currency, int estimates)
            throws InterruptedException {
        var due = await(who, "/v1/compensation", items -> !items.isEmpty()).path(0);
        assertThat(due.at("/result").asText()).as(due.toString()).isEqualTo("DUE");
        assertThat(due.at("/amount/minor").asLong()).isEqualTo(minor);
        assertThat(due.at("/amount/currency").asText()).isEqualTo(currency);

        var outage =
                await(
                        who,
                        "/v1/outages/" + due.at("/outages/0").asText(),
                        "",
                        story -> story.has("workDone"));
        assertThat(outage.at("/status").asText()).isEqualTo("RESTORED");
        assertThat(outage.at("/estimates")).hasSizeGreaterThanOrEqualTo(estimates);
    }

    @Test
    void aPromiseThatMovedIsShownAsWhatItWas() throws InterruptedException {
        var promises = await("stine", "/v1/promises?limit=100", items -> items.size() >= 5);
        assertThat(promises)
                .extracting(promise -> promise.at("/kind").asText() + " " + promise.at("/state").asText())
                .contains("RESTORATION CHANGED", "RESTORATION KEPT", "NEXT_UPDATE KEPT", "PAYOUT OPEN");
    }

    @ParameterizedTest
    @CsvSource({"nils", "elvira"})
    void plannedWorkPromisesItsEndToThoseItTouches(String who) throws InterruptedException {
        var promises = await(who, "/v1/promises?state=OPEN", items -> restoration(items).isPresent());
        var promise = restoration(promises).orElseThrow();
        var work = ask(who, "/v1/outages/" + promise.at("/about/id").asText()).json();
        assertThat(work.at("/kind").asText()).isEqualTo("PLANNED");
    }

    @Test
    void whatNobodySawIsRevealedByWhoeverReportsIt() throws InterruptedException {
        var report =
                await("lars", "/v1/outage-reports", items -> !items.at("/0/outage").isMissingNode()).path(0);
        assertThat(report.at("/state").asText()).isEqualTo("CONFIRMED");
        var outage = ask("lars", "/v1/outages/" + report.at("/outage").asText()).json();
        assertThat(outage.at("/causeCode").asText()).isEqualTo("LOW_VOLTAGE_FAULT");
    }

    private static Optional<JsonNode> restoration(JsonNode promises) {
        return StreamSupport.stream(promises.spliterator(), false)
                .filter(promise -> promise.at("/kind").asText().equals("RESTORATION"))
                .findFirst();
    }

    private static JsonNode await(String who, String path, Predicate<JsonNode> expected)
            throws InterruptedException {
        return await(who, path, "/items", expected);
    }

    /// The operations centre tells its stories after the demo is loaded.
    private static JsonNode await(String who, String path, String pointer, Predicate<JsonNode> expected)
            throws InterruptedException {
        var until = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (true) {
            var found = ask(who, path).json().at(pointer);
            if (expected.test(found)) {
                return found;
            }
            assertThat(System.nanoTime()).as("%s %s", path, found).isLessThan(until);
            Thread.sleep(200);
        }
    }

    private static Api.Answer ask(String who, String path) {
        return Demo.ask(who + "@example.org", path);
    }
}
