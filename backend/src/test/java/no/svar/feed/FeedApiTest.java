package no.svar.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import no.svar.Api;
import no.svar.access.Machines;
import org.junit.jupiter.api.Test;

class FeedApiTest {

    private static final String PATH = "/v1/feeds/payments";

    private final String mark = UUID.randomUUID().toString();
    private final Api machine = Api.portal().as(Machines.token("feed:payments"));

    @Test
    void answersEveryRowInTheCallersLanguage() {
        var answer =
                machine.breakingTheContract()
                        .with("Accept-Language", "nn")
                        .put(PATH, "[" + payment("a") + ",{\"externalId\":\"" + mark + "-b\"}]")
                        .expect(200);
        assertThat(answer.at("/counts/created")).isEqualTo("1");
        assertThat(answer.at("/rows/0/result")).isEqualTo("CREATED");
        assertThat(answer.at("/rows/1/result")).isEqualTo("REJECTED");
        assertThat(answer.text()).contains("Feltet manglar");
        machine.put(PATH, "[" + payment("b") + "]").expect(200);
    }

    @Test
    void readsGzip() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(("[" + payment("a") + "]").getBytes(StandardCharsets.UTF_8));
        }
        var answer =
                machine.with("Content-Type", "application/json")
                        .with("Content-Encoding", "gzip")
                        .send("PUT", PATH, packed.toByteArray())
                        .expect(200);
        assertThat(answer.at("/counts/created")).isEqualTo("1");
    }

    @Test
    void readsLines() {
        var lines = payment("a") + "\n" + payment("b") + "\n";
        var answer = lines(lines.getBytes(StandardCharsets.UTF_8)).expect(200);
        assertThat(answer.at("/counts/created")).isEqualTo("2");
    }

    @Test
    void refusesWhatIsNotItsOwn() {
        machine.put("/v1/feeds/customers", "[]").expect(403);
        machine.breakingTheContract().put("/v1/feeds/nonsense", "[]").expect(404);
        Api.portal().put(PATH, "[]").expect(401);
    }

    @Test
    void refusesTextThatIsNotWhatItSays() {
        var latin = "[{\"externalId\":\"ø\"}]".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(json(latin).expect(400).at("/type")).endsWith(":unreadable-body");
        var utf16 = "[{\"externalId\":\"a\"}]".getBytes(StandardCharsets.UTF_16);
        assertThat(json(utf16).expect(400).at("/type")).endsWith(":unreadable-body");
        json(("[".repeat(5_000)).getBytes(StandardCharsets.UTF_8)).expect(400);
        json(("[" + payment("a")).getBytes(StandardCharsets.UTF_8)).expect(400);
        json("{}".getBytes(StandardCharsets.UTF_8)).expect(400);
        machine.breakingTheContract()
                .with("Content-Type", "application/xml")
                .send("PUT", PATH, "<a/>".getBytes(StandardCharsets.UTF_8))
                .expect(415);
    }

    @Test
    void refusesMoreThanABatchMayHold() {
        var rows = IntStream.range(0, 10_001).mapToObj(i -> "{}").collect(Collectors.joining(","));
        json(("[" + rows + "]").getBytes(StandardCharsets.UTF_8)).expect(413);
        var long1 = "[{\"externalId\":\"" + "x".repeat(1_100_000) + "\"}]";
        assertThat(json(long1.getBytes(StandardCharsets.UTF_8)).status()).isIn(400, 413);
    }

    @Test
    void refusesABombThatUnpacksToMoreThanABatchMayHold() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write('[');
            for (int i = 0; i < 40; i++) {
                gzip.write(" ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8));
            }
        }
        machine.breakingTheContract()
                .with("Content-Type", "application/json")
                .with("Content-Encoding", "gzip")
                .send("PUT", PATH, packed.toByteArray())
                .expect(413);
    }

    @Test
    void listsWhatWasRejectedPageByPage() {
        json("[{\"externalId\":\"%s-a\"},{\"externalId\":\"%s-b\"}]"
                        .formatted(mark, mark)
                        .getBytes(StandardCharsets.UTF_8))
                .expect(200);
        var first = machine.get(PATH + "/rejections?limit=1").expect(200);
        assertThat(first.at("/items/0/key")).isEqualTo(mark + "-b");
        var second = machine.get(PATH + "/rejections?limit=1&cursor=" + first.at("/nextCursor")).expect(200);
        assertThat(second.at("/items/0/key")).isEqualTo(mark + "-a");
    }

    private Api.Answer json(byte[] body) {
        return machine.breakingTheContract().with("Content-Type", "application/json").send("PUT", PATH, body);
    }

    private Api.Answer lines(byte[] body) {
        return machine.with("Content-Type", "application/x-ndjson").send("PUT", PATH, body);
    }

    private String payment(String name) {
        return """
        {"externalId":"%s-%s","payeeAccount":"86011117947","currency":"NOK","amountMinor":100,\
        "bookedOn":"2026-01-02","asOf":"2026-01-03T00:00:00Z"}\
        """
                .formatted(mark, name);
    }
}
