package no.svar.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.json.JsonMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.svar.Api;
import no.svar.shared.Country;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The demo on a fresh database of its own: every story shows what README says of it.
class DemoTest {

    private static final EmbeddedServer SERVER =
            ApplicationContext.run(
                    EmbeddedServer.class,
                    Map.of(
                            "micronaut.server.port",
                            -1,
                            "datasources.default.url",
                            "jdbc:h2:mem:demo;DB_CLOSE_DELAY=-1;MODE=MySQL;DATABASE_TO_LOWER=TRUE;"
                                    + "CASE_INSENSITIVE_IDENTIFIERS=TRUE;TIME ZONE=UTC",
                            "datasources.default.username",
                            "sa",
                            "datasources.default.password",
                            "",
                            "svar.demo.invoices",
                            600),
                    "demo");
    private static final Map<String, Api> SIGNED_IN = new HashMap<>();

    @BeforeAll
    static void waitsUntilAllIsLoaded() throws Exception {
        var deadline = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (!isLoaded()) {
            assertThat(System.nanoTime()).as("the demo takes too long to load").isLessThan(deadline);
            Thread.sleep(200);
        }
    }

    @AfterAll
    static void stops() {
        SERVER.close();
    }

    @Test
    void givesBackThirtySevenKroner() {
        var invoice = ask("roar@example.org", "/v1/invoices/370103");
        assertThat(invoice.at("/standing/status")).isEqualTo("PAID");
        assertThat(invoice.at("/standing/balance/minor")).isEqualTo("-3700");
        assertThat(invoice.at("/standing/next/what")).isEqualTo("REFUND");
    }

    @Test
    void findsThePaymentWithTwoDigitsSwapped() {
        assertThat(ask("kari@example.org", "/v1/invoices/440104").at("/standing/status"))
                .isEqualTo("OVERDUE");
        var payments = ask("kari@example.org", "/v1/invoices/440104/payments");
        assertThat(payments.json().at("/items")).isEmpty();
        assertThat(payments.at("/candidates/0/reference")).isEqualTo("0440104721");
        assertThat(payments.at("/candidates/0/reason")).isEqualTo("DIGITS_SWAPPED");
    }

    @Test
    void remindsOfTheForgottenDueDateWithItsFee() {
        var invoice = ask("torunn@example.org", "/v1/invoices/610103");
        assertThat(invoice.at("/standing/status")).isEqualTo("REMINDED");
        assertThat(invoice.at("/standing/fees/minor")).isEqualTo("3800");
        assertThat(invoice.at("/standing/balance/minor")).isEqualTo("98436");
        assertThat(ask("torunn@example.org", "/v1/me").at("/language")).isEqualTo("nn");
    }

    @Test
    void creditsTheEstimateAndBillsWhatWasRead() {
        var estimated = ask("vera@example.org", "/v1/invoices/550103");
        assertThat(estimated.at("/basis")).isEqualTo("ESTIMATED");
        assertThat(estimated.at("/standing/status")).isEqualTo("CREDITED");
        assertThat(estimated.at("/creditedBy/0")).isEqualTo("550104");
        var credit = ask("vera@example.org", "/v1/invoices/550104?kind=CREDIT_NOTE");
        assertThat(credit.at("/corrects")).isEqualTo("550103");
        assertThat(credit.at("/payable/minor")).isEqualTo(estimated.at("/payable/minor"));
        var corrected = ask("vera@example.org", "/v1/invoices/550105");
        assertThat(corrected.at("/basis")).isEqualTo("MEASURED");
        assertThat(corrected.at("/corrects")).isEqualTo("550103");
        assertThat(corrected.at("/standing/status")).isEqualTo("OPEN");
        assertThat(ask("vera@example.org", "/v1/invoices/550106").at("/basis")).isEqualTo("MIXED");
    }

    @Test
    void leavesTheCalmCustomerAlone() {
        var invoices = ask("nils@example.org", "/v1/invoices").json().at("/items");
        assertThat(invoices).hasSize(4).allMatch(invoice -> invoice.at("/status").asText().equals("PAID"));
    }

    @Test
    void explainsTheDifferenceFromTheMonthBefore() {
        for (var invoice :
                Map.of("kari", "440104", "torunn", "610104", "nils", "900104", "vera", "550106").entrySet()) {
            var address = invoice.getKey() + "@example.org";
            var difference = ask(address, "/v1/invoices/" + invoice.getValue() + "/difference").json();
            long sum = 0;
            for (var part : difference.at("/parts")) {
                sum += part.at("/amount/minor").asLong();
            }
            assertThat(sum).isEqualTo(difference.at("/total/minor").asLong()).isNotZero();
        }
    }

    @Test
    void changesNothingWhenItIsLoadedAgain() throws Exception {
        try (var door = door()) {
            var now = Instant.now();
            for (var story : Story.ALL) {
                for (var kind : DemoLoader.KINDS) {
                    var body = story.body(kind, Country.NO.dayOf(now));
                    if (body != null) {
                        assertThat(door.put(kind, "application/json", body).isAllUnchanged()).isTrue();
                    }
                }
            }
        }
    }

    @Test
    void showsAHouseholdOfTheBulkItsInvoices() {
        assertThat(ask("home-1@example.org", "/v1/invoices").json().at("/items")).isNotEmpty();
    }

    private static boolean isLoaded() throws IOException, InterruptedException {
        try (var door = door()) {
            var rows = SERVER.getApplicationContext().getBean(BulkRows.class);
            var customers =
                    new BulkInvoices(600)
                            .homes()
                            .map(home -> BulkRows.CustomerRow.of(home, DemoLoader.BULK_AS_OF));
            return door.put("customers?dryRun=true", "application/x-ndjson", rows.lines(customers))
                    .isAllUnchanged();
        }
    }

    private static Door door() throws IOException, InterruptedException {
        var context = SERVER.getApplicationContext();
        return new Door(
                SERVER.getURI(), context.getBean(JsonMapper.class), context.getBean(DemoSettings.class));
    }

    private static Api.Answer ask(String address, String path) {
        return SIGNED_IN.computeIfAbsent(address, DemoTest::signIn).get(path).expect(200);
    }

    private static Api signIn(String address) {
        var api = Api.at(SERVER.getURI());
        var challenge =
                api.with("Idempotency-Key", UUID.randomUUID().toString())
                        .post("/v1/sign-in/codes", "{\"address\":\"" + address + "\"}")
                        .expect(202);
        var proof =
                "{\"challengeId\":\"%s\",\"code\":\"%s\"}"
                        .formatted(challenge.at("/challengeId"), challenge.at("/demoCode"));
        return api.as(api.post("/v1/sign-in/tokens", proof).expect(200).at("/accessToken"));
    }
}
