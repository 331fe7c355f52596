package no.svar.outage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import no.svar.Portal;
import no.svar.meter.Points;
import no.svar.regulation.Gsrn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SpreadTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Hits hits = Portal.bean(Hits.class);
    private final String first = Points.newId();
    private final String second = Points.newId();

    @Test
    void hitsThePointsThatAreNamed() throws InterruptedException {
        var blackout = Blackout.aBlackout().hitting(first, second);
        blackout.told("2026-11-01T11:00:00Z");

        awaitHits(blackout, 2);
        assertThat(hits.of(List.of(Gsrn.number(first))))
                .containsExactly(
                        new Hit(
                                Gsrn.number(first),
                                blackout.kept().id(),
                                Instant.parse(Blackout.STARTED),
                                null,
                                null,
                                null));
    }

    @Test
    void hitsThePointsOfAPostalCodeHoweverItIsWritten() throws InterruptedException {
        var code = "%05d".formatted(ThreadLocalRandom.current().nextInt(20_000, 99_999));
        var spaced = code.substring(0, 3) + " " + code.substring(3);
        Points.aPoint().inSweden().with("postalCode", code).known();
        Points.aPoint().inSweden().with("postalCode", spaced).known();

        var blackout = Blackout.aBlackout().inSweden().hitting(first).inPostalCodes(spaced);
        blackout.told("2026-11-01T11:00:00Z");

        awaitHits(blackout, 3);
    }

    @Test
    void givesPowerBackStepByStep() throws InterruptedException {
        var postal = "%05d".formatted(ThreadLocalRandom.current().nextInt(20_000, 99_999));
        var third = Points.aPoint().inSweden().with("postalCode", postal).known();
        var blackout = Blackout.aBlackout().inSweden().hitting(first, second).inPostalCodes(postal);
        blackout.told("2026-11-01T11:00:00Z");
        awaitHits(blackout, 3);

        blackout.json(
                        "steps",
                        """
                        [{"restoredAt": "2026-11-01T11:30:00Z", "meteringPoints": ["%s"]},
                         {"restoredAt": "2026-11-01T11:45:00Z", "postalCodes": ["%s"]}]\
                        """
                                .formatted(first, postal))
                .with("status", "PARTLY_RESTORED")
                .told("2026-11-01T12:00:00Z");
        awaitRestored(blackout, third, "2026-11-01T11:45:00Z");
        awaitRestored(blackout, first, "2026-11-01T11:30:00Z");
        assertThat(hit(blackout, second).restoredAt()).isNull();

        blackout.restored("2026-11-01T13:00:00Z").told("2026-11-01T13:10:00Z");
        awaitRestored(blackout, second, "2026-11-01T13:00:00Z");
        assertThat(hit(blackout, first).restoredAt()).isEqualTo(Instant.parse("2026-11-01T11:30:00Z"));
    }

    @Test
    void followsItsSourceWhereItCorrectsItself() throws InterruptedException {
        var blackout = Blackout.aBlackout().hitting(first).restored("2026-11-01T12:00:00Z");
        blackout.told("2026-11-01T12:10:00Z");
        awaitRestored(blackout, first, "2026-11-01T12:00:00Z");

        blackout.restored("2026-11-01T12:30:00Z")
                .with("startedAt", "2026-11-01T09:50:00Z")
                .told("2026-11-01T12:40:00Z");
        awaitRestored(blackout, first, "2026-11-01T12:30:00Z");
        assertThat(hit(blackout, first).startedAt()).isEqualTo(Instant.parse("2026-11-01T09:50:00Z"));

        blackout.with("status", "CONFIRMED").json("restoredAt", "null").told("2026-11-01T12:50:00Z");
        awaitRestored(blackout, first, null);
    }

    @Test
    void letsGoOfPointsThatAreNamedNoLongerUnlessTheirCustomerSpoke() throws InterruptedException {
        var spoke = Points.newId();
        var blackout = Blackout.aBlackout().hitting(first, second, spoke);
        blackout.told("2026-11-01T11:00:00Z");
        awaitHits(blackout, 3);
        hits.report(Gsrn.number(spoke), blackout.kept().id(), Instant.parse("2026-11-01T10:30:00Z"));

        blackout.hitting(second).told("2026-11-01T11:30:00Z");

        awaitHits(blackout, 2);
        assertThat(hits.page(blackout.kept().id(), 0, 10))
                .extracting(Hit::meteringPointId)
                .containsExactlyInAnyOrder(second, spoke);
        assertThat(hit(blackout, spoke).reportedAt()).isEqualTo(Instant.parse("2026-11-01T10:30:00Z"));
    }

    @Test
    void hitsNobodyWhereWorkIsCalledOff() throws InterruptedException {
        var other = Blackout.aBlackout().hitting(second);
        var blackout = Blackout.plannedWork().with("status", "CANCELLED").hitting(first);
        blackout.told("2026-11-01T11:00:00Z");
        other.told("2026-11-01T11:00:00Z");

        awaitHits(other, 1);
        assertThat(hits.page(blackout.kept().id(), 0, 10)).isEmpty();
    }

    @Test
    void goesOnInAnotherDeliveryWhereManyAreHit() throws InterruptedException {
        var many = IntStream.range(0, 21_500).mapToObj(i -> Points.newId()).distinct().toList();
        var blackout = Blackout.aBlackout().hitting(many);
        blackout.told("2026-11-01T11:00:00Z");
        awaitHits(blackout, many.size());

        blackout.restored("2026-11-01T12:00:00Z").told("2026-11-01T12:10:00Z");

        var last = many.stream().max(String::compareTo).orElseThrow();
        awaitRestored(blackout, last, "2026-11-01T12:00:00Z");
        assertThat(hits.page(blackout.kept().id(), 0, many.size())).allMatch(Hit::isRestored);
    }

    private void awaitHits(Blackout blackout, int count) throws InterruptedException {
        var outage = blackout.kept().id();
        await(() -> assertThat(hits.page(outage, 0, count + 1)).hasSize(count));
    }

    private void awaitRestored(Blackout blackout, String point, @Nullable String at)
            throws InterruptedException {
        var expected = at == null ? null : Instant.parse(at);
        await(() -> assertThat(hit(blackout, point).restoredAt()).isEqualTo(expected));
    }

    private Hit hit(Blackout blackout, String point) {
        return hits.find(Gsrn.number(point), blackout.kept().id()).orElseThrow();
    }

    /// The outbox hands on what was told a moment later.
    private static void await(Runnable check) throws InterruptedException {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                check.run();
                return;
            } catch (AssertionError | java.util.NoSuchElementException notYet) {
                if (System.nanoTime() > until) {
                    throw notYet;
                }
                Thread.sleep(50);
            }
        }
    }
}
