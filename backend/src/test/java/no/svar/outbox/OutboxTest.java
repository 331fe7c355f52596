package no.svar.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.uuid.Generators;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import no.svar.Portal;
import org.junit.jupiter.api.Test;

class OutboxTest {

    private final Ringer ringer = Portal.bean(Ringer.class);
    private final Listener listener = Portal.bean(Listener.class);
    private final Deliveries deliveries = Portal.bean(Deliveries.class);
    private final OutboxDesk desk = Portal.bean(OutboxDesk.class);

    @Test
    void handsAnEventOnOnceItsCauseIsKept() throws Exception {
        var rang = new Rang(UUID.randomUUID(), 0);
        ringer.ring(rang);
        await(() -> listener.heard(rang.id()) == 1);
    }

    @Test
    void tellsNobodyWhereTheCauseWasUndone() throws Exception {
        var rang = new Rang(UUID.randomUUID(), 0);
        assertThatThrownBy(() -> ringer.ringAndFail(rang)).hasMessage("Changed my mind");
        Thread.sleep(1_500);
        assertThat(listener.heard(rang.id())).isZero();
    }

    @Test
    void refusesAnEventWithoutATransaction() {
        var rang = new Rang(UUID.randomUUID(), 0);
        assertThatThrownBy(() -> ringer.ringOutside(rang)).hasStackTraceContaining("transaction");
        assertThat(listener.heard(rang.id())).isZero();
    }

    @Test
    void triesAgainUntilItIsHeard() throws Exception {
        var rang = new Rang(UUID.randomUUID(), 2);
        ringer.ring(rang);
        await(() -> listener.heard(rang.id()) == 3);
        Thread.sleep(1_200);
        assertThat(listener.heard(rang.id())).isEqualTo(3);
    }

    @Test
    void doesNotHandTheSameEventToTwoWorkers() throws Exception {
        var second = worker(Portal.bean(OutboxSettings.class));
        second.start();
        try {
            var rung = Stream.generate(() -> new Rang(UUID.randomUUID(), 0)).limit(200).toList();
            rung.parallelStream().forEach(ringer::ring);
            await(() -> rung.stream().allMatch(rang -> listener.heard(rang.id()) > 0));
            assertThat(rung).allMatch(rang -> listener.heard(rang.id()) == 1);
        } finally {
            second.stop();
        }
    }

    @Test
    void handsNobodyMoreThanTheyTakeAtOnceAndOthersDoNotWaitForThem() throws Exception {
        var slow = Portal.bean(SlowListener.class);
        int times = 40;
        ringer.toil(times);
        var quick = new Rang(UUID.randomUUID(), 0);
        ringer.ring(quick);
        await(() -> listener.heard(quick.id()) == 1);
        assertThat(slow.heard()).as("heard before the quick one").isLessThan(times);
        await(() -> slow.heard() == times);
        assertThat(slow.mostAtOnce()).isEqualTo(slow.atOnce());
    }

    @Test
    void takesOverWhatAWorkerThatDiedHadClaimed() throws Exception {
        var rang = new Rang(UUID.randomUUID(), 0);
        var lease = Instant.now().plusSeconds(2).truncatedTo(ChronoUnit.MICROS);
        var claimed =
                new Delivery(
                        Generators.timeBasedEpochGenerator().generate().toString(),
                        rang.type(),
                        listener.name(),
                        "{\"id\":\"" + rang.id() + "\",\"failures\":0}",
                        Instant.now(),
                        lease,
                        1,
                        null);
        deliveries.add(List.of(claimed));
        Thread.sleep(1_000);
        assertThat(listener.heard(rang.id())).isZero();
        await(() -> listener.heard(rang.id()) == 1);
    }

    @Test
    void waitsLongerAfterEachFailure() {
        assertThat(Stream.of(1, 2, 3, 4, 5, 6, 7, 29).map(Backoff::after).map(Duration::toSeconds))
                .containsExactly(1L, 5L, 30L, 120L, 600L, 3_600L, 3_600L, 3_600L);
    }

    private OutboxWorker worker(OutboxSettings settings) {
        return new OutboxWorker(
                desk,
                Portal.bean(Subscribers.class),
                deliveries,
                new Bell(),
                settings,
                Executors.newVirtualThreadPerTaskExecutor());
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        var deadline = Instant.now().plusSeconds(20);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(deadline);
            Thread.sleep(20);
        }
    }
}
