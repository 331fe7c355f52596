package no.svar.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.svar.Portal;
import no.svar.shared.Language;
import org.junit.jupiter.api.Test;

class ReceptionTest {

    private final Reception reception = Portal.bean(Reception.class);
    private final NoteFeed feed = Portal.bean(NoteFeed.class);
    private final Notes notes = Portal.bean(Notes.class);
    private final Rejections rejections = Portal.bean(Rejections.class);
    private final String source = "s-" + UUID.randomUUID();

    @Test
    void answersEveryRow() {
        assertThat(results(note("a", "one", 1), note("b", "two", 1)))
                .containsExactly(Result.CREATED, Result.CREATED);
        assertThat(results(note("a", "one", 1), note("b", "three", 2), note("b", "late", 1)))
                .containsExactly(Result.UNCHANGED, Result.UPDATED, Result.STALE);
        assertThat(words()).containsExactly("one", "three");
    }

    @Test
    void bringsTheAgeOfAnUnchangedFactUpToDate() {
        results(note("a", "one", 1));
        assertThat(results(note("a", "one", 5))).containsExactly(Result.UNCHANGED);
        assertThat(results(note("a", "older", 3))).containsExactly(Result.STALE);
    }

    @Test
    void decidesOnSeveralRowsOfOneFactInTheirOrder() {
        assertThat(
                        results(
                                note("a", "one", 1),
                                note("a", "two", 2),
                                note("a", "old", 1),
                                note("a", "two", 2)))
                .containsExactly(Result.CREATED, Result.UPDATED, Result.STALE, Result.UNCHANGED);
        assertThat(words()).containsExactly("two");
    }

    @Test
    void rehearsesABatchWithoutKeepingAnything() {
        var batch = "[" + note("a", "one", 1) + "," + note("a", "two", 2) + ",{}]";
        assertThat(reception.array(delivery(true), body(batch)).outcomes())
                .extracting(Outcome::result)
                .containsExactly(Result.CREATED, Result.UPDATED, Result.REJECTED);
        assertThat(words()).isEmpty();
        assertThat(rejected()).isEmpty();
    }

    @Test
    void keepsARejectedRowOnceAndWithoutItsSecretsUntilItIsPutRight() {
        var wrong =
                "{\"id\":\"a\",\"secret\":\"4711\",\"sekret\":\"4712\",\"asOf\":\"2026-01-01T00:00:00Z\"}";
        var outcome = send(wrong).getFirst();
        assertThat(outcome.result()).isEqualTo(Result.REJECTED);
        assertThat(outcome.faults()).extracting("pointer").containsExactly("/words");
        assertThat(outcome.unknownFields()).containsExactly("/sekret");
        send(wrong);
        assertThat(rejected()).hasSize(1);
        assertThat(rejected().getFirst().content()).contains("\"id\":\"a\"").doesNotContain("471");
        assertThat(rejected().getFirst().faults().all().getFirst().reason().in(Language.NN))
                .isEqualTo("Feltet manglar");
        send(note("a", "right", 2));
        assertThat(rejected()).isEmpty();
    }

    @Test
    void findsItsWayAmongManyFieldsThatItDoesNotKnow() {
        var others =
                IntStream.range(0, 100)
                        .mapToObj(i -> "\"x%d\":[null,{\"y\":1.50}]".formatted(i))
                        .collect(Collectors.joining(","));
        var note = note("a", "one", 1);
        var outcome = send("{" + others + "," + note.substring(1)).getFirst();
        assertThat(outcome.result()).isEqualTo(Result.CREATED);
        assertThat(outcome.unknownFields()).hasSize(20).startsWith("/x0", "/x1");
    }

    @Test
    void refusesAFieldThatStandsTwiceAmongFewAndAmongMany() {
        var others =
                IntStream.range(0, 100)
                        .mapToObj(i -> "\"x%d\":true".formatted(i))
                        .collect(Collectors.joining(","));
        var twice = "\"words\":\"one\",\"words\":\"two\"";
        for (var fields : List.of(twice, others + "," + twice)) {
            assertThat(send("{\"id\":\"a\"," + fields + "}").getFirst().faults())
                    .first()
                    .satisfies(fault -> assertThat(fault.pointer()).isEqualTo("/words"));
        }
    }

    @Test
    void keepsTheTextOfARejectedRowAsItWasSent() {
        send("{\"id\":\"a\",\"asOf\":[1,-2.50,true,null,{\"ø\":\"\\\"\"}],\"words\":7}");
        assertThat(rejected().getFirst().content())
                .isEqualTo("{\"id\":\"a\",\"asOf\":[1,-2.50,true,null,{\"ø\":\"\\\"\"}],\"words\":7}");
    }

    @Test
    void takesTheOtherLinesWhereOneCannotBeRead() {
        var lines = note("a", "one", 1) + "\n{\"id\": nonsense\n\n" + note("b", "two", 1);
        assertThat(reception.lines(delivery(false), body(lines)).outcomes())
                .extracting(Outcome::result)
                .containsExactly(Result.CREATED, Result.REJECTED, Result.CREATED);
        assertThat(rejected()).singleElement().extracting(Rejection::content).isNull();
    }

    @Test
    void keepsWholeChunksOfABodyThatWasCutOff() {
        var rows =
                IntStream.range(0, 1_200)
                        .mapToObj(i -> note("n%04d".formatted(i), "w", 1))
                        .collect(Collectors.joining(","));
        assertThatThrownBy(() -> reception.array(delivery(false), body("[" + rows)))
                .isInstanceOfSatisfying(
                        UnreadableBody.class,
                        stopped ->
                                assertThat(stopped.detail().in(Language.EN))
                                        .endsWith(
                                                "It stopped at row 1201; the first 1000 rows have been handled."));
        assertThat(words()).hasSize(1_000);
        assertThat(reception.array(delivery(false), body("[" + rows + "]")).outcomes())
                .extracting(Outcome::result)
                .filteredOn(Result.CREATED::equals)
                .hasSize(200);
    }

    private Delivery<Note> delivery(boolean dryRun) {
        return reception.delivery(feed, source, dryRun);
    }

    private List<Outcome> send(String... rows) {
        return reception.array(delivery(false), body("[" + String.join(",", rows) + "]")).outcomes();
    }

    private List<Result> results(String... rows) {
        return send(rows).stream().map(Outcome::result).toList();
    }

    private List<String> words() {
        return notes.all(source).stream().map(Note.Kept::words).toList();
    }

    private List<Rejection> rejected() {
        return rejections.list("notes", source, "g", 10);
    }

    private static InputStream body(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String note(String id, String words, int day) {
        return "{\"id\":\"%s\",\"words\":\"%s\",\"asOf\":\"2026-01-%02dT00:00:00Z\"}"
                .formatted(id, words, day);
    }
}
