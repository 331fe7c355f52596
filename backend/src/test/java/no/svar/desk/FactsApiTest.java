package no.svar.desk;

import static no.svar.desk.DeskApiTest.path;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.svar.Api;
import no.svar.Household;
import no.svar.Statements;
import no.svar.access.Machines;
import no.svar.access.People;
import no.svar.access.Staff;
import no.svar.claim.Claimant;
import no.svar.invoice.Bills;
import org.junit.jupiter.api.Test;

/// All that is known of a claim's customer, on one line of time.
class FactsApiTest {

    private static final int MOST_STATEMENTS = 20;

    private static String facts(String claim) {
        return path(claim) + "/facts";
    }

    /// Page by page.
    private static List<JsonNode> all(Staff agent, String claim, int limit) {
        var items = new ArrayList<JsonNode>();
        var cursor = "";
        do {
            var page = agent.api().get(facts(claim) + "?limit=" + limit + cursor).expect(200);
            page.json().at("/items").forEach(items::add);
            cursor = page.at("/nextCursor").isEmpty() ? "" : "&cursor=" + page.at("/nextCursor");
        } while (!cursor.isEmpty());
        return items;
    }

    @Test
    void putsEverythingOnOneLineTheNewestFirst() {
        var household = Household.named("Tidslinje");
        var agent = Staff.agent();
        var items = all(agent, household.claim(), 100);

        assertThat(items.stream().map(item -> item.at("/kind").asText()))
                .contains(
                        "INVOICE",
                        "CREDIT_NOTE",
                        "PAYMENT",
                        "READING",
                        "OUTAGE",
                        "COMPENSATION",
                        "PROMISE",
                        "CALLBACK");
        assertThat(items.stream().map(item -> Instant.parse(item.at("/at").asText())))
                .isSortedAccordingTo((one, next) -> next.compareTo(one));
        assertThat(items.getFirst().at("/kind").asText()).as("a call to come").isEqualTo("CALLBACK");
        assertThat(items)
                .allSatisfy(item -> {
                    assertThat(item.at("/text").asText()).isNotBlank().doesNotContain("%");
                    assertThat(item.at("/source").asText()).isNotBlank();
                    assertThat(item.at("/asOf").asText()).isNotBlank();
                });
        assertThat(items.stream().map(item -> item.at("/id").asText()))
                .contains(household.invoice(), household.reading(), household.callback());
    }

    @Test
    void leavesNothingOutAndRepeatsNothingWhateverThePages() {
        var household = Household.named("Bladvis");
        var agent = Staff.agent();
        var whole = all(agent, household.claim(), 100);
        for (var limit : List.of(1, 2, 3)) {
            assertThat(all(agent, household.claim(), limit)).as("by %s", limit).isEqualTo(whole);
        }
    }

    @Test
    void saysWhatIsNotKnown() {
        var claimant = Claimant.inNorway();
        var seen = Staff.agent().api().get(facts(claimant.sent())).expect(200);
        assertThat(seen.json().at("/parts").findValuesAsText("part"))
                .containsExactly(
                        "CALLBACKS",
                        "PROMISES",
                        "OUTAGES",
                        "COMPENSATION",
                        "READINGS",
                        "PAYMENTS",
                        "INVOICES");
        assertThat(seen.json().at("/parts").findValuesAsText("state"))
                .containsExactly("OK", "OK", "UNKNOWN", "UNKNOWN", "UNKNOWN", "OK", "OK");
        assertThat(seen.at("/parts/2/text")).contains("No agreement names a metering point");
    }

    @Test
    void tellsTheCustomerWhoLooked() {
        var claimant = Claimant.inNorway();
        var id = claimant.sent();
        var agent = Staff.agent();
        var pseudonym = agent.api().get(path(id)).expect(200).at("/pseudonym").replace("Agent ", "");
        agent.api().get(facts(id)).expect(200);
        var log = claimant.api().get("/v1/access-log").expect(200);
        assertThat(log.at("/items/0/event")).isEqualTo("LOOKED");
        assertThat(log.at("/items/0/what")).isEqualTo("GET /v1/desk/claims/{id}/facts");
        assertThat(log.at("/items/0/by/name")).isEqualTo(pseudonym);
    }

    @Test
    void asksAsManyStatementsWhateverTheCustomerOwns() {
        var agent = Staff.agent();
        var one = Household.named("Lite").claim();
        var household = Household.named("Mye");
        for (int more = 0; more < 5; more++) {
            var bill =
                    Bills.anInvoice()
                            .forAccount(household.person().api().get("/v1/agreements").at("/items/0/account"))
                            .build();
            Api.portal()
                    .as(Machines.token("feed:invoices"))
                    .put("/v1/feeds/invoices", Bills.batch(bill))
                    .expect(200);
            new Claimant(household.person()).sent();
        }
        Stream.of(one, household.claim()).forEach(claim -> agent.api().get(facts(claim)).expect(200));
        var counts = Stream.of(one, household.claim()).map(claim -> statements(agent, claim)).toList();
        System.out.printf("a page of facts takes %d statements%n", counts.getLast());
        assertThat(counts.getFirst()).isEqualTo(counts.getLast()).isLessThanOrEqualTo(MOST_STATEMENTS);
    }

    private static int statements(Staff agent, String claim) {
        return Statements.of(agent.api().get(facts(claim)).expect(200)).size();
    }

    @Test
    void isNotForAgentsWhereALeaderSeesToIt() {
        var id = Claimant.inNorway().sends(DeskApiTest.THREAT).expect(201).at("/id");
        Staff.agent().api().get(facts(id)).expect(403);
        Staff.leader().api().get(facts(id)).expect(200);
        assertThat(People.customer().api().get(facts(id)).status()).isEqualTo(403);
    }
}
