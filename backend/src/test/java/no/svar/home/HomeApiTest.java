package no.svar.home;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.svar.Api;
import no.svar.Household;
import no.svar.Portal;
import no.svar.Statements;
import no.svar.access.Machines;
import no.svar.access.People;
import no.svar.invoice.Bills;
import org.junit.jupiter.api.Test;

/// The first screen as a whole.
class HomeApiTest {

    private static final List<String> PARTS =
            List.of("invoices", "readings", "outages", "promises", "claims", "callbacks");
    private static final int MOST_STATEMENTS = 12;

    /// Something that cannot be read any more.
    @MappedEntity("claim")
    record Spoilt(@Id String id) {}

    /// Spoils what is kept of one customer, so that it cannot be read, and mends it again.
    @JdbcRepository(dialect = Dialect.MYSQL)
    interface Spoiling extends GenericRepository<Spoilt, String> {

        @Query("UPDATE claim SET kind = :kind WHERE customer_id = :customer")
        void claims(String customer, String kind);
    }

    @Test
    void showsTheOpenClaimsAndTheCallsToCome() {
        var customer = People.aCustomer().withPhone("+4791234567").signedIn().api();
        var claim = sends(customer);
        var call = books(customer);

        var parts = customer.get("/v1/home").expect(200).json().at("/parts");
        assertThat(parts.at("/claims/state").asText()).isEqualTo("OK");
        assertThat(parts.at("/claims/asOf").asText()).isNotEmpty();
        var item = parts.at("/claims/items/0");
        assertThat(item.at("/id").asText()).isEqualTo(claim.at("/id"));
        assertThat(item.at("/reference").asText()).isEqualTo(claim.at("/reference"));
        assertThat(item.at("/state").asText()).isEqualTo("RECEIVED");
        assertThat(item.at("/nextUpdate/by").asText()).isEqualTo(claim.at("/nextUpdate/by"));
        assertThat(parts.at("/callbacks/items/0/id").asText()).isEqualTo(call.at("/id"));
        assertThat(parts.at("/promises/items").findValuesAsText("kind"))
                .containsExactlyInAnyOrder("NEXT_UPDATE", "CALLBACK");

        customer.delete("/v1/callbacks/" + call.at("/id")).expect(204);
        customer.with("Idempotency-Key", UUID.randomUUID().toString())
                .send("POST", "/v1/claims/" + claim.at("/id") + "/withdrawal", null)
                .expect(200);
        var done = customer.get("/v1/home").expect(200).json().at("/parts");
        assertThat(done.at("/claims/items")).isEmpty();
        assertThat(done.at("/callbacks/items")).isEmpty();
    }

    /// With one of everything the screen takes as many statements as with several.
    @Test
    void asksAsManyStatementsWithEveryPartFilled() throws InterruptedException {
        var one = goesDark(Household.named("Ett av hvert"), 1);
        var several = goesDark(Household.named("Fullt hus"), 2);
        for (int more = 0; more < 2; more++) {
            sends(several);
            books(several);
        }
        var parts = several.get("/v1/home").expect(200).json().at("/parts");
        for (var part : PARTS) {
            assertThat(parts.at("/" + part + "/items")).as(part).isNotEmpty();
        }
        assertThat(parts.at("/claims/items")).hasSize(3);
        assertThat(parts.at("/callbacks/items")).hasSize(3);
        assertThat(parts.at("/outages/items")).hasSizeGreaterThanOrEqualTo(2);

        var counts = Stream.of(one, several).map(HomeApiTest::statements).toList();

        System.out.printf("the first screen takes %d statements%n", counts.getLast());
        assertThat(counts.getFirst()).isEqualTo(counts.getLast()).isLessThanOrEqualTo(MOST_STATEMENTS);
    }

    private static int statements(Api customer) {
        return Statements.of(
                        customer.get("/v1/home").expect(200),
                        "FROM agreement",
                        "FROM invoice",
                        "FROM meter",
                        "FROM outage",
                        "FROM promise",
                        "FROM claim",
                        "FROM callback")
                .size();
    }

    @Test
    void aPartThatFailsSaysSoAndTheRestIsAnswered() {
        var person = People.aCustomer().withPhone("+4791234567").signedIn();
        var customer = person.api();
        sends(customer);
        books(customer);
        var id = customer.get("/v1/me").expect(200).at("/id");

        var spoiling = Portal.bean(Spoiling.class);
        spoiling.claims(id, "NO_SUCH_KIND");
        try {
            assertThat(states(customer)).containsExactly("OK", "OK", "OK", "OK", "UNAVAILABLE", "OK");
            assertThat(customer.get("/v1/home").json().at("/parts/callbacks/items")).hasSize(1);
            assertThat(customer.get("/v1/home").json().at("/parts/promises/items")).hasSize(2);
            assertThat(customer.get("/v1/home").json().at("/parts/claims/items")).isEmpty();
        } finally {
            spoiling.claims(id, "OTHER");
        }
    }

    private static List<String> states(Api customer) {
        var parts = customer.get("/v1/home").expect(200).json().at("/parts");
        return PARTS.stream().map(part -> parts.at("/" + part + "/state").asText()).toList();
    }

    /// The power is gone there, by that many outages; once the first screen says so.
    private static Api goesDark(Household home, int outages) throws InterruptedException {
        var since = Instant.now().minus(Duration.ofHours(1)).truncatedTo(ChronoUnit.SECONDS);
        for (int i = 0; i < outages; i++) {
            var row =
                    """
                    {"externalId": "H-%s", "kind": "UNPLANNED", "status": "CONFIRMED", "country": "NO",
                     "gridCompany": "Eksempelnett AS", "startedAt": "%s", "meteringPoints": ["%s"], "asOf": "%s"}\
                    """
                            .formatted(
                                    UUID.randomUUID(),
                                    since.plusSeconds(i),
                                    home.meteringPoint(),
                                    since.plusSeconds(60));
            Api.portal()
                    .as(Machines.token("feed:outages"))
                    .put("/v1/feeds/outages", Bills.batch(row))
                    .expect(200);
        }
        var customer = home.person().api();
        for (int i = 0; i < 200 && dark(customer) < outages; i++) {
            Thread.sleep(50);
        }
        assertThat(dark(customer)).isGreaterThanOrEqualTo(outages);
        return customer;
    }

    private static int dark(Api customer) {
        return customer.get("/v1/home").expect(200).json().at("/parts/outages/items").size();
    }

    private static Api.Answer sends(Api customer) {
        return customer.with("Idempotency-Key", UUID.randomUUID().toString())
                .post("/v1/claims", "{\"kind\":\"OTHER\",\"text\":\"The gate stands open.\"}")
                .expect(201);
    }

    private static Api.Answer books(Api customer) {
        var slots = customer.get("/v1/callbacks/slots?queue=outage-phone&limit=100").expect(200);
        var slot = slots.json().at("/items").get(80).at("/from").asText();
        return customer.with("Idempotency-Key", UUID.randomUUID().toString())
                .post(
                        "/v1/callbacks",
                        "{\"queue\":\"outage-phone\",\"slot\":\"%s\",\"phone\":\"912 34 567\"}"
                                .formatted(slot))
                .expect(201);
    }
}
