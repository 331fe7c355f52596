package no.svar.demo;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// A made-up operations centre of grid companies: tells of the stories' outages row by row, as they went, and
/// takes up what a customer reports that its own instruments did not see.
@Singleton
@Requires(env = "demo")
final class GridCentre {

    private static final String OUTAGES = "outages";
    private static final String JSON = "application/json";

    /// Long enough for those who were hit to be told before the next row comes.
    private static final Duration BETWEEN_ROWS = Duration.ofMillis(300);

    private static final Duration UNTIL_MENDED = Duration.ofHours(3);
    private static final Duration UNTIL_NEWS = Duration.ofHours(1);

    private final JsonMapper json;
    private final InstantSource clock;

    GridCentre(JsonMapper json, InstantSource clock) {
        this.json = json;
        this.clock = clock;
    }

    /// Tells what is not known yet.
    void tell(Door door, LocalDate today) throws IOException, InterruptedException {
        var stories = new ArrayList<List<byte[]>>();
        for (var story : Story.ALL) {
            var rows = rows(story, today);
            if (!rows.isEmpty() && !isKnown(rows.getLast(), door)) {
                stories.add(rows);
            }
        }
        for (int next = 0; !stories.isEmpty(); next++) {
            for (var rows : stories) {
                check(door.put(OUTAGES, JSON, rows.get(next)));
            }
            int told = next + 1;
            stories.removeIf(rows -> rows.size() == told);
            Thread.sleep(BETWEEN_ROWS);
        }
        for (var story : Story.ALL) {
            reveal(story, today, door);
        }
    }

    /// Each row of a story's outages as a batch of its own.
    private List<byte[]> rows(Story story, LocalDate today) throws IOException {
        var text = story.text(OUTAGES, today);
        var rows = new ArrayList<byte[]>();
        if (text != null) {
            for (var row : Objects.requireNonNull(json.readValue(text, Argument.listOf(JsonNode.class)))) {
                rows.add(json.writeValueAsBytes(List.of(row)));
            }
        }
        return rows;
    }

    private static boolean isKnown(byte[] row, Door door) throws IOException, InterruptedException {
        return door.put(OUTAGES + "?dryRun=true", JSON, row).isAllUnchanged();
    }

    /// A customer reports what nobody else saw; the company then tells of the outage that this revealed.
    private void reveal(Story story, LocalDate today, Door door) throws IOException, InterruptedException {
        var revealed = story.text("revealed", today);
        var report = story.text("report", today);
        if (revealed == null || report == null) {
            return;
        }
        var unknown = new UUID(0, 0).toString();
        var rehearsed = door.put(OUTAGES + "?dryRun=true", JSON, filled(revealed, unknown));
        if (rehearsed.isAllCreated()) {
            var sent = Objects.requireNonNull(json.readValue(report, Door.NewReport.class));
            var suspicion = door.sendReport(story.address(), sent);
            check(door.put(OUTAGES, JSON, filled(revealed, suspicion)));
        }
    }

    private byte[] filled(String row, String suspicion) {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return row.replace("{now}", now.toString())
                .replace("{sooner}", after(now, UNTIL_NEWS))
                .replace("{soon}", after(now, UNTIL_MENDED))
                .replace("{suspicion}", suspicion)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String after(Instant now, Duration time) {
        return now.plus(time).toString();
    }

    private static void check(Door.Report report) throws IOException {
        if (report.hasRejections()) {
            throw new IOException("The portal rejected an outage of the demo: " + report.firstRejected());
        }
    }
}
