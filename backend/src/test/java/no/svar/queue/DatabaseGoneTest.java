package no.svar.queue;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.svar.Api;
import org.junit.jupiter.api.Test;

class DatabaseGoneTest {

    /// A portal of its own, whose database is ended for good under its feet.
    @Test
    void whatIsOpenToAllIsAnsweredFromMemory() throws Exception {
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
            api.get("/v1/queues").expect(200);
            try (var database = DriverManager.getConnection(url, "sa", "");
                    var statement = database.createStatement()) {
                statement.execute("SHUTDOWN IMMEDIATELY");
            }

            for (var path : List.of("", "/outage-phone/wait", "/outage-phone/accuracy")) {
                api.get("/v1/queues" + path).expect(200);
            }
            assertThat(api.get("/v1/queues/outage-phone/wait").at("/freshness")).isEqualTo("UNKNOWN");
        }
    }
}
