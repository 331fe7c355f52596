package no.svar.demo;

import io.micronaut.context.ApplicationContext;
import io.micronaut.json.JsonMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.svar.Api;

/// The demo on a fresh database of its own, loaded once for all tests.
final class Demo {

    private static final int INVOICES = 600;

    /// Before the tokens of those who signed in end.
    private static final Duration TOKEN_USED = Duration.ofMinutes(5);

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
                            INVOICES),
                    "demo");
    private static final Map<String, Seat> SIGNED_IN = new HashMap<>();

    static {
        waitUntilAllIsLoaded();
        Runtime.getRuntime().addShutdownHook(new Thread(SERVER::close));
    }

    private Demo() {}

    private record Seat(Api api, long since) {}

    /// What the portal answers that customer.
    static Api.Answer ask(String address, String path) {
        return as(address).get(path).expect(200);
    }

    /// The portal as that customer meets it.
    static Api as(String address) {
        var seat = SIGNED_IN.get(address);
        if (seat == null || System.nanoTime() - seat.since() > TOKEN_USED.toNanos()) {
            seat = new Seat(signIn(address), System.nanoTime());
            SIGNED_IN.put(address, seat);
        }
        return seat.api();
    }

    /// The door that the demo's machine goes in by.
    static Door door() throws IOException, InterruptedException {
        return new Door(SERVER.getURI(), bean(JsonMapper.class), bean(DemoSettings.class));
    }

    static <T> T bean(Class<T> type) {
        return SERVER.getApplicationContext().getBean(type);
    }

    private static void waitUntilAllIsLoaded() {
        var deadline = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        try {
            while (!isLoaded()) {
                if (System.nanoTime() > deadline) {
                    throw new AssertionError("The demo takes too long to load");
                }
                Thread.sleep(200);
            }
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    private static boolean isLoaded() throws IOException, InterruptedException {
        try (var door = door()) {
            var rows = bean(BulkRows.class);
            var customers =
                    new BulkInvoices(INVOICES)
                            .homes()
                            .map(home -> BulkRows.CustomerRow.of(home, BulkRows.AS_OF));
            return door.put("customers?dryRun=true", "application/x-ndjson", rows.lines(customers))
                    .isAllUnchanged();
        }
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
