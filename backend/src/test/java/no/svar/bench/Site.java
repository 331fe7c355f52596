package no.svar.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/// A running portal as its feeders and customers speak to it.
final class Site {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String address;

    Site(int port) {
        this.address = "http://localhost:" + port;
    }

    /// A token for the machine client of that name.
    String machine(String name, String secret) throws IOException, InterruptedException {
        var form = "grant_type=client_credentials&client_id=" + name + "&client_secret=" + secret;
        return post("/oauth/token", "application/x-www-form-urlencoded", form).get("access_token").asText();
    }

    /// Signs a customer in by the one-time code that is shown in this environment.
    String customer(String email) throws IOException, InterruptedException {
        var asked = post("/v1/sign-in/codes", "application/json", "{\"address\":\"" + email + "\"}");
        var code =
                "{\"challengeId\":\"%s\",\"code\":\"%s\"}"
                        .formatted(asked.get("challengeId").asText(), asked.get("demoCode").asText());
        return post("/v1/sign-in/tokens", "application/json", code).get("accessToken").asText();
    }

    /// Sends a batch and answers how many rows of it were created.
    int feed(String kind, byte[] rows, String token) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(address + "/v1/feeds/" + kind))
                        .timeout(Duration.ofMinutes(2))
                        .header("Content-Type", "application/x-ndjson")
                        .header("Authorization", "Bearer " + token)
                        .PUT(BodyPublishers.ofByteArray(rows))
                        .build();
        return send(request).at("/counts/created").asInt();
    }

    /// Tells the portal of one thing that has just happened on the outage phone.
    void tell(String token, String type, String data) throws IOException, InterruptedException {
        var event =
                """
                {"specversion":"1.0","id":"%s","source":"bench","type":"%s","subject":"outage-phone",\
                "time":"%s","data":%s}\
                """
                        .formatted(UUID.randomUUID(), type, Instant.now(), data);
        send(
                HttpRequest.newBuilder(URI.create(address + "/v1/feeds/calls"))
                        .timeout(Duration.ofSeconds(30))
                        .header("Content-Type", "application/cloudevents+json")
                        .header("Authorization", "Bearer " + token)
                        .POST(BodyPublishers.ofString(event))
                        .build());
    }

    /// What anybody may read at the path.
    JsonNode read(String path) throws IOException, InterruptedException {
        return send(
                HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(5)).build());
    }

    private JsonNode post(String path, String type, String body) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(address + path))
                        .timeout(Duration.ofSeconds(30))
                        .header("Content-Type", type)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.ofString(body))
                        .build();
        return send(request);
    }

    private JsonNode send(HttpRequest request) throws IOException, InterruptedException {
        var response = client.send(request, BodyHandlers.ofByteArray());
        if (response.statusCode() / 100 != 2) {
            var said = new String(response.body(), StandardCharsets.UTF_8);
            throw new IOException(request.uri() + " answered " + response.statusCode() + ": " + said);
        }
        return JSON.readTree(response.body());
    }
}
