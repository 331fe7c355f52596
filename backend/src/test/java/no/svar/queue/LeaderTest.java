package no.svar.queue;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class LeaderTest {

    private static final Logger LOG = LoggerFactory.getLogger(LeaderTest.class);

    @Test
    void publishesWithinASecondOfTheEvent() throws Exception {
        try (var pods = new Pods()) {
            var pod = pods.start();
            var centre = Pods.callCentre(pod);
            var taken = new ArrayList<Duration>();
            for (int call = 1; call <= 8; call++) {
                int waiting = call;
                centre.one(centre.offered("c" + call, Instant.now())).expect(202);
                taken.add(Pods.until(() -> Pods.waiting(pod) == waiting));
            }
            Collections.sort(taken);
            LOG.info("Published after {}", taken);
            assertThat(taken.get(taken.size() / 2)).isLessThan(Duration.ofSeconds(1));
            assertThat(taken.getLast()).isLessThan(Duration.ofSeconds(5));
        }
    }

    @Test
    void anotherPodLeadsWithinTenSecondsOfTheLeadersDeathAndKnowsWhatItKnew() throws Exception {
        try (var pods = new Pods()) {
            var first = pods.start();
            var centre = Pods.callCentre(first);
            centre.batch(List.of(centre.offered("1", Instant.now()), centre.offered("2", Instant.now())))
                    .expect(202);
            Pods.until(() -> Pods.waiting(first) == 2);
            var second = pods.start();
            var told = Told.to(Pods.callCentre(second).api(), centre);
            told.one(told.offered("3", Instant.now())).expect(202);
            Pods.until(() -> Pods.waiting(second) == 3);
            assertThat(epoch(second)).isEqualTo(1);

            Pods.cutOff(first);
            told.one(told.offered("4", Instant.now())).expect(202);
            var taken = Pods.until(() -> Pods.waiting(second) == 4);

            LOG.info("Taken over after {}", taken);
            assertThat(taken).isLessThan(Duration.ofSeconds(10));
            assertThat(epoch(second)).isEqualTo(2);
        }
    }

    @Test
    void losesNothingWhenItIsStartedAnew() throws Exception {
        try (var pods = new Pods()) {
            var before = pods.start();
            var centre = Pods.callCentre(before);
            centre.batch(
                            List.of(
                                    centre.offered("1", Instant.now()),
                                    centre.offered("2", Instant.now()),
                                    centre.offered("3", Instant.now())))
                    .expect(202);
            Pods.until(() -> Pods.waiting(before) == 3);
            before.close();

            var after = pods.start();
            var told = Told.to(Pods.callCentre(after).api(), centre);
            told.one(told.answered("1", Instant.now(), 2)).expect(202);
            var taken = Pods.until(() -> Pods.waiting(after) == 2);

            assertThat(taken).isLessThan(Duration.ofSeconds(10));
            assertThat(Pods.bean(after, StoredStates.class).find(Told.QUEUE)).isPresent();
        }
    }

    @Test
    void whoeverHasBeenSucceededWritesNothing() throws Exception {
        try (var pods = new Pods()) {
            var pod = pods.start();
            var centre = Pods.callCentre(pod);
            centre.one(centre.offered("1", Instant.now())).expect(202);
            Pods.until(() -> Pods.waiting(pod) == 1);
            var rows = Pods.bean(pod, PublishedQueues.class);
            var said = Pods.published(pod).orElseThrow();

            assertThat(rows.replace(Told.QUEUE, epoch(pod) - 1, Instant.now(), said)).isZero();
            assertThat(rows.open(Told.QUEUE, epoch(pod) - 1, Instant.now(), said)).isZero();
            assertThat(
                            Pods.bean(pod, LeaderDesk.class)
                                    .store(
                                            new StoredState(Told.QUEUE, Instant.now(), "{}"),
                                            epoch(pod) - 1,
                                            List.of()))
                    .isFalse();
        }
    }

    @Test
    void takesASignOfLifeForEachQueueOfItsSource() throws Exception {
        try (var pods = new Pods()) {
            var pod = pods.start();
            var centre = Pods.callCentre(pod);
            var then = Instant.now().minusSeconds(60);
            centre.one(centre.offered("1", then)).expect(202);
            Pods.until(() -> Pods.waiting(pod) == 1);
            assertThat(Pods.asOf(pod)).isBefore(then.plusSeconds(1));

            centre.one(centre.heartbeat("h", then.plusSeconds(50))).expect(202);
            Pods.until(() -> Pods.asOf(pod).isAfter(then.plusSeconds(49)));
        }
    }

    @Test
    void isHealedBySnapshotsOfWhatWasLostAndMindsNeitherOrderNorRepeats() throws Exception {
        try (var pods = new Pods()) {
            var pod = pods.start();
            var centre = Pods.callCentre(pod);
            var then = Instant.now().minusSeconds(40);
            centre.batch(
                            List.of(
                                    centre.answered("1", then.plusSeconds(10), 10),
                                    centre.offered("3", then.plusSeconds(3)),
                                    centre.offered("1", then),
                                    centre.offered("2", then.plusSeconds(2)),
                                    centre.offered("1", then)))
                    .expect(202);
            centre.batch(
                            List.of(
                                    centre.offered("2", then.plusSeconds(2)),
                                    centre.offered("4", then.plusSeconds(5))))
                    .expect(202);
            Pods.until(() -> Pods.waiting(pod) == 3);

            // Two of them have gone, and nobody heard of it.
            centre.one(centre.snapshot("s", then.plusSeconds(35), 1, 30)).expect(202);
            Pods.until(() -> Pods.waiting(pod) == 1);
        }
    }

    @Test
    void saysWhatTheSourceSaysOfOpeningHours() throws Exception {
        try (var pods = new Pods()) {
            var pod = pods.start();
            var centre = Pods.callCentre(pod);
            centre.one(
                            centre.event(
                                    "1",
                                    "queue.hours",
                                    Instant.now(),
                                    "{\"open\":false,\"reason\":\"Stengt for møte\"}"))
                    .expect(202);
            Pods.until(() -> Pods.published(pod).map(Published::hours).isPresent());
            assertThat(Pods.published(pod).map(Published::hours))
                    .hasValueSatisfying(hours -> {
                        assertThat(hours.open()).isFalse();
                        assertThat(hours.reason()).isEqualTo("Stengt for møte");
                    });
        }
    }

    private static long epoch(EmbeddedServer pod) {
        return Pods.bean(pod, Leases.class).all().stream()
                .filter(lease -> lease.queue().equals(Told.QUEUE))
                .findFirst()
                .orElseThrow()
                .epoch();
    }
}
