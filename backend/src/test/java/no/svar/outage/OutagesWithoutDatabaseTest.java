package no.svar.outage;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import no.svar.Api;
import no.svar.access.Machines;
import org.junit.jupiter.api.Test;

class OutagesWithoutDatabaseTest {

    /// A portal of its own, whose database is ended for good under its feet.
    @Test
    void whatIsOutIsToldFromMemoryAndSaysHowOldItIs() throws Exception {
        var url =
                "jdbc:h2:mem:"
                        + UUID.randomUUID()
                        + ";DB_CLOSE_DELAY=-1;MODE=MySQL;DATABASE_TO_LOWER=TRUE;"
                        + "CASE_INSENSITIVE_IDENTIFIERS=TRUE;TIME ZONE=UTC";
        var settings =
                Map.<String, Object>of(
                        "micronaut.server.port",
                        -1,
                        "datasources.default.url",
                        url,
                        "datasources.default.username",
                        "sa",
                        "datasources.default.password",
                        "");
        try (var server = ApplicationContext.run(EmbeddedServer.class, settings, "test")) {
            var api = Api.at(server.getURI());
            var token = Machines.tokenAt(api, "feed:outages");
            var row = Blackout.aBlackout().inPostalCodes("0155").row();
            api.as(token).breakingTheContract().put(Blackout.PATH, "[" + row + "]").expect(200);
            await(api, "LIVE");
            var before = Instant.now();
            try (var database = DriverManager.getConnection(url, "sa", "");
                    var statement = database.createStatement()) {
                statement.execute("SHUTDOWN IMMEDIATELY");
            }

            await(api, "STALE");

            var list = api.get("/v1/outages?postalCode=0155").expect(200);
            assertThat(Instant.parse(list.at("/asOf")))
                    .isBetween(before.minusSeconds(5), before.plusSeconds(5));
            assertThat(list.at("/text")).contains("Vi kan ikke fornye dette akkurat nå.");
            var one = api.get("/v1/outages/" + list.at("/items/0/id")).expect(200);
            assertThat(one.at("/state")).isEqualTo("STALE");
            assertThat(one.at("/staleSince")).isEqualTo(list.at("/asOf"));
            api.get("/v1/outages/planned.ics?postalCode=0155").expect(200);
        }
    }

    private static void await(Api api, String state) throws InterruptedException {
        for (int tries = 0; tries < 300; tries++) {
            var list = api.get("/v1/outages?postalCode=0155").expect(200);
            if (list.at("/state").equals(state) && list.json().at("/items").size() == 1) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("Never was " + state);
    }
}
