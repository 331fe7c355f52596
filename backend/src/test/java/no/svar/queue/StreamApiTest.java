package no.svar.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import no.svar.Api;
import no.svar.Portal;
import org.junit.jupiter.api.Test;

class StreamApiTest {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static HttpResponse<InputStream> open(String query, String... headers)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(Portal.address().resolve("/v1/queues/stream" + query))
                        .timeout(Duration.ofSeconds(20))
                        .header("Accept", "text/event-stream");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), BodyHandlers.ofInputStream());
    }

    /// So many lines of a stream, which is then left.
    private static List<String> lines(HttpResponse<InputStream> stream, int lines) throws IOException {
        var read = new ArrayList<String>();
        try (var reader = new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
            while (read.size() < lines) {
                read.add(String.valueOf(reader.readLine()));
            }
        }
        return read;
    }

    @Test
    void beginsWithAPictureOfEachQueueThatWasAskedFor() throws Exception {
        var stream =
                open(
                        "?queue=outage-phone&queue=kundtjanst",
                        "Accept-Language",
                        "en",
                        "Accept-Encoding",
                        "gzip");
        var read = lines(stream, 8);

        assertThat(stream.statusCode()).isEqualTo(200);
        assertThat(stream.headers().firstValue("Content-Type")).hasValue("text/event-stream");
        assertThat(stream.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(read.get(0)).matches("id: [A-Za-z0-9_-]{6}\\.-");
        assertThat(read.get(1)).isEqualTo("event: queue");
        assertThat(Api.JSON.readTree(read.get(2).substring(6)).at("/queueId").asText())
                .isEqualTo("kundtjanst");
        assertThat(read.get(3)).isEmpty();
        assertThat(Api.JSON.readTree(read.get(6).substring(6)).at("/name").asText()).isEqualTo("Power cuts");
    }

    @Test
    void sparesWhoComesBackWhatWasSeen() throws Exception {
        var id = lines(open("?queue=kundtjanst"), 4).getFirst().substring(4);
        var again = lines(open("?queue=kundtjanst", "Last-Event-ID", id), 1);

        assertThat(again).containsExactly(":");
    }

    @Test
    void beginsAnewWhereTheIdIsOfAnotherStream() throws Exception {
        assertThat(lines(open("?queue=kundtjanst", "Last-Event-ID", "a.b.c"), 2)).contains("event: queue");
    }

    @Test
    void letsGoOfWhoHasLeft() throws Exception {
        var streams = Portal.bean(QueueStream.class);
        for (int i = 0; i < 5; i++) {
            lines(open(""), 4);
        }
        // A node hears that somebody has left when it writes to them.
        for (int i = 0; i < 100 && streams.size() > 0; i++) {
            streams.beat();
            Thread.sleep(100);
        }

        assertThat(streams.size()).isZero();
    }

    @Test
    void refusesQueuesThatThereAreNot() throws Exception {
        var refused = open("?queue=no-such-phone");

        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(new String(refused.body().readAllBytes(), StandardCharsets.UTF_8))
                .contains("urn:problem:svar:no-such-queue");
        assertThat(open("?queue=" + "a%20b").statusCode()).isEqualTo(400);
    }
}
