package no.svar.queue;

import com.zaxxer.hikari.HikariDataSource;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import no.svar.Api;
import no.svar.access.Machines;

/// Portals on one database of their own, which may be stopped and cut off.
final class Pods implements AutoCloseable {

    private final String name = "pods_" + UUID.randomUUID().toString().substring(0, 8);
    private final List<EmbeddedServer> running = new ArrayList<>();

    EmbeddedServer start() {
        var settings = new HashMap<String, Object>(Map.of("micronaut.server.port", -1));
        settings.put("datasources.default.url", url());
        var pod = ApplicationContext.run(EmbeddedServer.class, settings, "test");
        running.add(pod);
        return pod;
    }

    /// A call centre that tells one of the portals.
    static Told callCentre(EmbeddedServer pod) {
        var api = Api.at(pod.getURI());
        return Told.to(api.as(Machines.tokenAt(api, "feed:calls")), Told.QUEUE);
    }

    static <T> T bean(EmbeddedServer pod, Class<T> type) {
        return pod.getApplicationContext().getBean(type);
    }

    static Optional<Published> published(EmbeddedServer pod) {
        return bean(pod, PublishedQueues.class).all().stream()
                .filter(row -> row.queue().equals(Told.QUEUE))
                .map(PublishedQueue::content)
                .findFirst();
    }

    /// How many wait by what is published; -1 where nothing is.
    static int waiting(EmbeddedServer pod) {
        return published(pod).map(said -> said.estimate().waiting()).orElse(-1);
    }

    /// When the queue was last heard, by what is published.
    static Instant asOf(EmbeddedServer pod) {
        return published(pod).map(said -> said.estimate().asOf()).orElse(Instant.EPOCH);
    }

    /// As if its machine had lost its network: it cannot give anything up.
    static void cutOff(EmbeddedServer pod) throws Exception {
        bean(pod, DataSource.class).unwrap(HikariDataSource.class).close();
    }

    /// How long it takes until it is so, at most half a minute.
    static Duration until(Supplier<Boolean> isSo) throws InterruptedException {
        var started = System.nanoTime();
        while (!isSo.get()) {
            if (System.nanoTime() - started > Duration.ofSeconds(30).toNanos()) {
                throw new AssertionError("It did not become so within half a minute");
            }
            Thread.sleep(10);
        }
        return Duration.ofNanos(System.nanoTime() - started);
    }

    private String url() {
        var url = System.getenv("DATASOURCES_DEFAULT_URL");
        return url == null
                ? "jdbc:h2:mem:"
                        + name
                        + ";DB_CLOSE_DELAY=-1;MODE=MySQL;DATABASE_TO_LOWER=TRUE"
                        + ";CASE_INSENSITIVE_IDENTIFIERS=TRUE;TIME ZONE=UTC"
                : url.replaceFirst("/svar\\b", "/" + name);
    }

    @Override
    public void close() {
        running.forEach(EmbeddedServer::close);
    }
}
