package no.svar.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.svar.Portal;

/// However batches are shuffled, cut, repeated and sent at the same time, the same facts are left.
class ArrivalOrderTest {

    private final Reception reception = Portal.bean(Reception.class);
    private final NoteFeed feed = Portal.bean(NoteFeed.class);
    private final Notes notes = Portal.bean(Notes.class);

    @Property(tries = 25)
    void leavesTheSameFactsWhateverTheOrder(
            @ForAll Random random, @ForAll @IntRange(min = 1, max = 4) int senders) throws Exception {
        var versions = versions(random);
        var source = "s-" + UUID.randomUUID();
        var batches = new ArrayList<Callable<List<Outcome>>>();
        for (int i = 0; i < senders; i++) {
            var rows = new ArrayList<>(versions);
            rows.addAll(versions.subList(0, random.nextInt(versions.size())));
            Collections.shuffle(rows, random);
            int cut = random.nextInt(rows.size());
            batches.add(() -> send(source, rows.subList(0, cut)));
            batches.add(() -> send(source, rows.subList(cut, rows.size())));
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var sent : threads.invokeAll(batches)) {
                sent.get();
            }
        }
        assertThat(kept(source)).isEqualTo(newest(versions));
    }

    private List<Outcome> send(String source, List<Note> rows) {
        var text = new StringBuilder();
        rows.forEach(note -> text.append(json(note)).append('\n'));
        var body = new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8));
        return reception.lines(reception.delivery(feed, source, false), body).outcomes();
    }

    private Map<String, String> kept(String source) {
        var kept = new TreeMap<String, String>();
        notes.all(source).forEach(note -> kept.put(note.id(), note.words() + " " + note.asOf()));
        return kept;
    }

    /// What one sender would leave who sends every version once, the oldest first.
    private static Map<String, String> newest(List<Note> versions) {
        var fingerprint = new Fingerprint();
        var newest = new TreeMap<String, Note>();
        for (var note : versions) {
            newest.merge(
                    note.key(),
                    note,
                    (a, b) ->
                            new Version(a.asOf(), fingerprint.of(a))
                                                    .compareTo(new Version(b.asOf(), fingerprint.of(b)))
                                            >= 0
                                    ? a
                                    : b);
        }
        var said = new TreeMap<String, String>();
        newest.forEach((key, note) -> said.put(key, note.words() + " " + note.asOf()));
        return said;
    }

    private static List<Note> versions(Random random) {
        var start = Instant.parse("2026-01-01T00:00:00Z");
        var versions = new ArrayList<Note>();
        for (int i = 0; i < 5 + random.nextInt(60); i++) {
            versions.add(
                    new Note(
                            "n" + random.nextInt(12),
                            "w" + random.nextInt(5),
                            null,
                            start.plusSeconds(random.nextInt(6))));
        }
        return versions;
    }

    private static String json(Note note) {
        return "{\"id\":\"%s\",\"words\":\"%s\",\"asOf\":\"%s\"}"
                .formatted(note.id(), note.words(), note.asOf());
    }
}
