package no.svar.demo;

import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.annotation.Serdeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The portal as others meet it, over HTTP: its feeds with a machine's token, and the doors of customers.
final class Door implements AutoCloseable {

    /// What became of a batch.
    @Serdeable
    record Report(Counts counts, List<RowReport> rows) {

        /// Whether there were rows, and all of them were known as they are.
        boolean isAllUnchanged() {
            return !rows.isEmpty() && counts.unchanged == rows.size();
        }

        boolean isAllCreated() {
            return !rows.isEmpty() && counts.created == rows.size();
        }

        boolean hasRejections() {
            return counts.rejected > 0;
        }

        /// The first row that was rejected.
        @Nullable RowReport firstRejected() {
            return rows.stream().filter(row -> row.result.equals("REJECTED")).findFirst().orElse(null);
        }
    }

    @Serdeable
    record Counts(int created, int updated, int unchanged, int stale, int rejected) {}

    @Serdeable
    record RowReport(int row, @Nullable String key, String result, @Nullable List<ErrorReport> errors) {}

    @Serdeable
    record ErrorReport(String pointer, String reason) {}

    @Serdeable
    record Token(String access_token) {}

    @Serdeable
    record Address(String address) {}

    @Serdeable
    record Challenge(String challengeId, @Nullable String demoCode) {}

    @Serdeable
    record CodeAnswer(String challengeId, String code) {}

    @Serdeable
    record SignedIn(String accessToken) {}

    @Serdeable
    record DemoAgent(String agent) {}

    /// What a customer's meter shows.
    @Serdeable
    record NewReading(LocalDate readOn, BigDecimal register) {}

    /// What a customer reports of the power at home.
    @Serdeable
    record NewReport(String meteringPoint, String what, boolean danger, String text) {}

    @Serdeable
    record Received(String id) {}

    @Serdeable
    record Suspicions(List<SuspicionReport> items) {}

    @Serdeable
    record SuspicionReport(String id, List<String> meteringPoints) {}

    private static final Duration TOKEN_USED = Duration.ofMinutes(5);
    private static final int TOO_MANY = 429;
    private static final Duration MOMENT = Duration.ofSeconds(1);
    private static final int PATIENCE = 90;

    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();
    private final URI address;
    private final JsonMapper json;
    private final DemoSettings settings;
    private String token;
    private long signedInAt;

    /// Signs the client in.
    Door(URI address, JsonMapper json, DemoSettings settings) throws IOException, InterruptedException {
        this.address = address;
        this.json = json;
        this.settings = settings;
        this.token = signIn(settings);
        this.signedInAt = System.nanoTime();
    }

    /// @param path of the feed with its query: `customers`, `invoices?asOf=…`
    Report put(String path, String contentType, byte[] body) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(address.resolve("/v1/feeds/" + path))
                        .timeout(Duration.ofMinutes(2))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", contentType)
                        .header("Accept-Language", "en")
                        .PUT(BodyPublishers.ofByteArray(body));
        return read(send(request.build()), Report.class);
    }

    /// Tells what happened to calls, signing in again before the token ends.
    ///
    /// @param events a batch of CloudEvents
    void tellCalls(byte[] events) throws IOException, InterruptedException {
        if (System.nanoTime() - signedInAt > TOKEN_USED.toNanos()) {
            token = signIn(settings);
            signedInAt = System.nanoTime();
        }
        var request =
                HttpRequest.newBuilder(address.resolve("/v1/feeds/calls"))
                        .timeout(Duration.ofSeconds(30))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/cloudevents-batch+json")
                        .POST(BodyPublishers.ofByteArray(events));
        send(request.build());
    }

    /// Signs a customer in, with the code that the demo shows, and sends a reading as that customer.
    void sendReading(String address, String meteringPoint, NewReading reading)
            throws IOException, InterruptedException {
        var path = "metering-points/" + meteringPoint + "/readings";
        post(path, signIn(address), reading, NewReading.class);
    }

    /// Reports a fault as a customer, and answers the id of what the operator has to look at because of it.
    String sendReport(String address, NewReport report) throws IOException, InterruptedException {
        post("outage-reports", signIn(address), report, Received.class);
        var request = to("outage-suspicions?limit=100").header("Authorization", "Bearer " + token).GET();
        return read(send(request.build()), Suspicions.class).items().stream()
                .filter(suspicion -> suspicion.meteringPoints().contains(report.meteringPoint()))
                .findFirst()
                .map(SuspicionReport::id)
                .orElseThrow(() -> new IOException("Nobody suspects anything after the demo's report"));
    }

    /// A customer, signed in with the code that the demo shows.
    Guest customer(String address) throws IOException, InterruptedException {
        return new Guest(this, signIn(address));
    }

    /// A made-up agent.
    Guest agent(String name) throws IOException, InterruptedException {
        var signedIn = post("sign-in/agents/demo", null, new DemoAgent(name), SignedIn.class);
        return new Guest(this, signedIn.accessToken());
    }

    /// @param path behind `/v1/`
    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(address.resolve("/v1/" + path)).timeout(Duration.ofSeconds(30));
    }

    /// What is answered, null where that is nothing; asks again later where it is too much at once.
    JsonNode ask(HttpRequest.Builder request) throws IOException, InterruptedException {
        var built = request.build();
        HttpResponse<byte[]> response = client.send(built, BodyHandlers.ofByteArray());
        for (int asked = 1; response.statusCode() == TOO_MANY && asked < PATIENCE; asked++) {
            Thread.sleep(MOMENT);
            response = client.send(built, BodyHandlers.ofByteArray());
        }
        var body = good(built, response);
        return body.length == 0 ? JsonNode.nullNode() : read(body, JsonNode.class);
    }

    byte[] written(JsonNode body) throws IOException {
        return json.writeValueAsBytes(body);
    }

    private String signIn(String address) throws IOException, InterruptedException {
        var challenge = post("sign-in/codes", null, new Address(address), Challenge.class);
        var code = challenge.demoCode();
        if (code == null) {
            throw new IOException("The demo shows no codes, so nobody can sign in: svar.access.show-codes");
        }
        var answer = new CodeAnswer(challenge.challengeId(), code);
        return post("sign-in/tokens", null, answer, SignedIn.class).accessToken();
    }

    private <T> T post(String path, @Nullable String as, Object body, Class<T> type)
            throws IOException, InterruptedException {
        var request =
                to(path).header("Content-Type", "application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.ofByteArray(json.writeValueAsBytes(body)));
        if (as != null) {
            request.header("Authorization", "Bearer " + as);
        }
        return read(send(request.build()), type);
    }

    @Override
    public void close() {
        client.close();
    }

    private String signIn(DemoSettings settings) throws IOException, InterruptedException {
        var form =
                "grant_type=client_credentials&client_id=%s&client_secret=%s"
                        .formatted(encoded(settings.client()), encoded(settings.clientSecret()));
        var request =
                HttpRequest.newBuilder(address.resolve("/oauth/token"))
                        .timeout(Duration.ofSeconds(30))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form));
        return read(send(request.build()), Token.class).access_token();
    }

    private byte[] send(HttpRequest request) throws IOException, InterruptedException {
        return good(request, client.send(request, BodyHandlers.ofByteArray()));
    }

    private static byte[] good(HttpRequest request, HttpResponse<byte[]> response) throws IOException {
        if (response.statusCode() >= 300) {
            var said = new String(response.body(), StandardCharsets.UTF_8);
            throw new IOException(
                    request.uri().getPath() + " answered " + response.statusCode() + ": " + said);
        }
        return response.body();
    }

    private <T> T read(byte[] body, Class<T> type) throws IOException {
        return Objects.requireNonNull(json.readValue(body, type));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
