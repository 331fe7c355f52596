package no.svar.queue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.svar.Portal;
import no.svar.access.Machines;
import no.svar.queue.CallPoster.Account;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AsteriskFeedTest {

    private static final Map<String, String> QUEUES = Map.of("faktura", Told.QUEUE);

    /// When the recorded log ends.
    private static final long ENDS = 1_366_720_350;

    private final String source = "asterisk-" + UUID.randomUUID();
    private final long moved = Instant.now().getEpochSecond() - ENDS;

    @TempDir Path folder;

    @Test
    void makesEventsOfWhatHappensToCallsAndNothingElse() {
        var calls = new QueueLogCalls(QUEUES, true, InstantSource.system());
        var told = recorded().stream().map(calls::event).filter(event -> event != null).toList();

        assertThat(told)
                .extracting(event -> event.type().replace("queue.", "") + " " + event.contactKey())
                .containsExactly(
                        "agents null",
                        "agents null",
                        "agents null",
                        "call.offered 1366720310.101",
                        "call.offered 1366720312.102",
                        "call.answered 1366720310.101",
                        "call.offered 1366720322.104",
                        "call.left 1366720312.102",
                        "agents null",
                        "call.ended 1366720310.101",
                        "call.left 1366720322.104",
                        "call.offered 1366720342.105",
                        "call.left 1366720342.105",
                        "call.offered 1366720344.106",
                        "call.answered 1366720344.106",
                        "call.ended 1366720344.106",
                        "agents null");
        assertThat(told)
                .extracting(ToldCall::staffed)
                .filteredOn(count -> count != null)
                .containsExactly(1, 2, 1, 2, 1);
        assertThat(told)
                .extracting(ToldCall::waitSeconds)
                .filteredOn(seconds -> seconds != null)
                .extracting(String::valueOf)
                .containsExactly("8", "13", "19", "1", "1");
        assertThat(told.toString())
                .doesNotContain("91234567")
                .doesNotContain("Agentsen")
                .doesNotContain("SIP");
    }

    @Test
    void followsTheLogOverRotationAndRestart() throws Exception {
        var log = folder.resolve("queue_log");
        var lines = recorded();
        write(log, lines.subList(0, 6));
        try (var feed = feed(log)) {
            tellAll(feed);
            assertThat(accepted()).isEqualTo(1 + 0);

            write(log, lines.subList(6, 8));
            Files.writeString(log, lines.get(8), StandardOpenOption.APPEND);
            tellAll(feed);
            assertThat(accepted()).isEqualTo(2);
        }
        // Rotated while nobody looked, in the middle of a line.
        Files.writeString(log, "\n" + lines.get(9) + "\n", StandardOpenOption.APPEND);
        Files.move(log, folder.resolve("queue_log.1"));
        write(log, lines.subList(10, 12));
        try (var feed = feed(log)) {
            tellAll(feed);
            assertThat(accepted()).isEqualTo(5);

            write(log, lines.subList(12, 14));
            Files.move(log, folder.resolve("queue_log.2"));
            write(log, lines.subList(14, 17));
            tellAll(feed);
            assertThat(accepted()).isEqualTo(9);

            // Cut to nothing and written anew, as copytruncate does.
            Files.writeString(log, "");
            tellAll(feed);
            write(log, lines.subList(17, lines.size()));
            tellAll(feed);
            assertThat(accepted()).isEqualTo(12);
        }
        assertThat(source().at("/rejected").asInt()).isZero();
    }

    @Test
    void sendsAgainWhatItDoesNotKnowToHaveArrivedAndTheresOneOfEach() throws Exception {
        var log = folder.resolve("queue_log");
        write(log, recorded());
        try (var feed = feed(log)) {
            tellAll(feed);
        }
        Files.delete(folder.resolve("mark"));
        try (var feed = feed(log)) {
            tellAll(feed);
        }
        assertThat(accepted()).isEqualTo(12);
        assertThat(source().at("/duplicates").asInt()).isEqualTo(12);
    }

    private AsteriskFeed feed(Path log) {
        var account = new Account(Portal.address(), Machines.CLIENT, Machines.SECRET, source);
        var clock = InstantSource.system();
        return new AsteriskFeed(
                new QueueLog(log, folder.resolve("mark")),
                new QueueLogCalls(QUEUES, false, clock),
                new CallPoster(account),
                clock);
    }

    private static void tellAll(AsteriskFeed feed) throws Exception {
        while (feed.tell()) {
            // until nothing more is there
        }
    }

    /// Without signs of life, which each start of the feed and each pause add.
    private int accepted() {
        return Portal.bean(QueueEvents.class)
                .since(List.of(Told.QUEUE), Instant.now().minusSeconds(120), 100_000)
                .stream()
                .filter(event -> event.content().contains(source))
                .toList()
                .size();
    }

    private JsonNode source() {
        var api = Told.toPortal().api();
        var path = Told.PATH + "/sources?limit=100";
        for (var next = ""; ; ) {
            var page = api.get(path + next).expect(200);
            for (var item : page.json().at("/items")) {
                if (item.at("/source").asText().equals(source)) {
                    return item;
                }
            }
            next = "&cursor=" + page.at("/nextCursor");
        }
    }

    /// The recorded log as if it ended now; call ids stay as they were.
    private List<String> recorded() {
        var lines = new ArrayList<String>();
        for (var line : Recorded.read("queue_log").lines().toList()) {
            int bar = line.indexOf('|');
            lines.add(bar < 0 ? line : Long.parseLong(line.substring(0, bar)) + moved + line.substring(bar));
        }
        return lines;
    }

    private static void write(Path log, List<String> lines) throws IOException {
        Files.writeString(
                log, String.join("\n", lines) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
