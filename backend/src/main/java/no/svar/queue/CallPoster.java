package no.svar.queue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Posts events to a portal until it has taken them: signs in anew where it must, and waits where it is told
/// to.
final class CallPoster implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(CallPoster.class);
    private static final JsonFactory JSON = new JsonFactory();
    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();
    private final Account account;
    private @Nullable String token;

    /// Whom the events are sent to, and by whom.
    ///
    /// @param source who tells, as the portal shows it
    record Account(URI portal, String clientId, String clientSecret, String source) {}

    CallPoster(Account account) {
        this.account = account;
    }

    /// Comes back when the portal has taken them; what it rejects is reported and not sent again.
    ///
    /// @throws IOException where the portal will never take them
    void post(List<ToldCall> events) throws IOException, InterruptedException {
        var body = written(events);
        for (int failures = 0; ; ) {
            Duration pause;
            try {
                var answer = send(body);
                if (answer.statusCode() == 202) {
                    report(answer.body());
                    return;
                }
                pause = pause(answer, ++failures);
                LOG.warn("The portal answered {}; tried again in {}", answer.statusCode(), pause);
            } catch (IOException away) {
                if (away instanceof Refused) {
                    throw away;
                }
                pause = backoff(++failures);
                LOG.warn("The portal cannot be reached; tried again in {}: {}", pause, away.toString());
            }
            Thread.sleep(pause);
        }
    }

    private HttpResponse<String> send(byte[] body) throws IOException, InterruptedException {
        var signedIn = token;
        if (signedIn == null) {
            signedIn = signIn();
            token = signedIn;
        }
        var request =
                HttpRequest.newBuilder(account.portal().resolve("/v1/feeds/calls"))
                        .timeout(TIMEOUT)
                        .header("Authorization", "Bearer " + signedIn)
                        .header("Content-Type", "application/cloudevents-batch+json")
                        .header("Accept-Language", "en")
                        .POST(BodyPublishers.ofByteArray(body))
                        .build();
        return client.send(request, BodyHandlers.ofString());
    }

    /// @throws IOException where the portal will never take it
    private Duration pause(HttpResponse<String> answer, int failures) throws IOException {
        return switch (answer.statusCode()) {
            case 401 -> {
                token = null;
                yield backoff(failures - 1);
            }
            case 429, 503 ->
                    answer.headers()
                            .firstValue("Retry-After")
                            .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                            .orElse(backoff(failures));
            case 500, 502, 504 -> backoff(failures);
            default -> throw new Refused("The portal refuses the events: " + answer.body());
        };
    }

    private static Duration backoff(int failures) {
        var pause = Duration.ofMillis(250L << Math.min(Math.max(failures, 0), 7));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    private String signIn() throws IOException, InterruptedException {
        var form =
                "grant_type=client_credentials&scope=feed:calls&client_id="
                        + URLEncoder.encode(account.clientId(), StandardCharsets.UTF_8)
                        + "&client_secret="
                        + URLEncoder.encode(account.clientSecret(), StandardCharsets.UTF_8);
        var request =
                HttpRequest.newBuilder(account.portal().resolve("/oauth/token"))
                        .timeout(TIMEOUT)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build();
        var answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() == 400 || answer.statusCode() == 401) {
            throw new Refused(
                    "The portal does not let client " + account.clientId() + " in: " + answer.body());
        }
        if (answer.statusCode() != 200) {
            throw new IOException("The portal answered " + answer.statusCode() + " to the sign-in");
        }
        try (var parser = JSON.createParser(answer.body())) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.FIELD_NAME
                        && "access_token".equals(parser.currentName())) {
                    return parser.nextTextValue();
                }
            }
        }
        throw new IOException("The portal's answer has no token");
    }

    private byte[] written(List<ToldCall> events) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var json = JSON.createGenerator(bytes)) {
            json.writeStartArray();
            for (var event : events) {
                event.write(account.source(), json);
            }
            json.writeEndArray();
        }
        return bytes.toByteArray();
    }

    private static void report(String answer) {
        if (!answer.contains("\"rejected\":0")) {
            LOG.warn("The portal rejected some events: {}", answer);
        }
    }

    @Override
    public void close() {
        client.close();
    }

    /// Trying again would not help.
    private static final class Refused extends IOException {
        Refused(String why) {
            super(why);
        }
    }
}
