package no.svar;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A front end: sends requests to the shared portal, as nobody or with somebody's token.
///
/// Every request and every answer is held to the contract. Immutable; `as` and `with` answer a changed copy.
public final class Api {

    public static final ObjectMapper JSON = new ObjectMapper();

    private static final HttpClient CLIENT =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();

    private final URI address;
    private final List<String> headers;
    private final boolean breaking;

    private Api(URI address, List<String> headers, boolean breaking) {
        this.address = address;
        this.headers = headers;
        this.breaking = breaking;
    }

    /// The shared portal, asked by nobody in particular.
    public static Api portal() {
        return at(Portal.address());
    }

    public static Api at(URI address) {
        return new Api(address, List.of(), false);
    }

    public Api as(String accessToken) {
        return with("Authorization", "Bearer " + accessToken);
    }

    public Api with(String header, String value) {
        var more = new ArrayList<>(headers);
        more.add(header);
        more.add(value);
        return new Api(address, List.copyOf(more), breaking);
    }

    /// For requests that are wrong on purpose: they may break the contract, their answers may not.
    public Api breakingTheContract() {
        return new Api(address, headers, true);
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    public Answer delete(String path) {
        return send("DELETE", path, null);
    }

    public Answer post(String path, String json) {
        return with("Content-Type", "application/json")
                .send("POST", path, json.getBytes(StandardCharsets.UTF_8));
    }

    public Answer put(String path, String json) {
        return with("Content-Type", "application/json")
                .send("PUT", path, json.getBytes(StandardCharsets.UTF_8));
    }

    public Answer send(String method, String path, byte @Nullable [] body) {
        var publisher = body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body);
        var request =
                HttpRequest.newBuilder(address.resolve(path))
                        .timeout(Duration.ofSeconds(60))
                        .method(method, publisher);
        if (!headers.isEmpty()) {
            request.headers(headers.toArray(String[]::new));
        }
        var answer = answered(request.build());
        new Exchange(
                        method,
                        answer.response().request().uri(),
                        answer.response().request().headers(),
                        body,
                        answer.status(),
                        answer.response().headers(),
                        answer.bytes())
                .keepToContract(breaking);
        return answer;
    }

    private static Answer answered(HttpRequest request) {
        try {
            return new Answer(CLIENT.send(request, BodyHandlers.ofByteArray()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /// What the portal answered.
    public record Answer(HttpResponse<byte[]> response) {

        public int status() {
            return response.statusCode();
        }

        public byte[] bytes() {
            return response.body();
        }

        public String text() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public JsonNode json() {
            try {
                return JSON.readTree(response.body());
            } catch (IOException notJson) {
                throw new UncheckedIOException(text(), notJson);
            }
        }

        /// The value at a JSON pointer, as text; empty where there is none.
        public String at(String pointer) {
            return json().at(pointer).asText();
        }

        /// The answer itself, after making sure of its status.
        public Answer expect(int status) {
            if (status() != status) {
                throw new AssertionError("Expected " + status + ", was " + status() + ": " + text());
            }
            return this;
        }
    }
}
