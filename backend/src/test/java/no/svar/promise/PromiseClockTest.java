package no.svar.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.svar.Plan;
import no.svar.Portal;
import org.junit.jupiter.api.Test;

class PromiseClockTest {

    private static final Duration WITHIN = Duration.ofMinutes(1);
    private static final int MANY = 10_000;
    private static final int AT_ONCE = 1_000;

    private final Promising promising = Portal.bean(Promising.class);
    private final PromiseClock clock = Portal.bean(PromiseClock.class);
    private final Promises promises = Portal.bean(Promises.class);
    private final MissListener listener = Portal.bean(MissListener.class);

    @Test
    void findsAMissedPromiseThatNobodyComplainsOf() throws Exception {
        var outage = Promising.anOutage();
        promising.make(Promising.restoration(outage, Promising.in(Duration.ofSeconds(1))));

        await(
                () -> promising.about(outage).getFirst().state() == PromiseState.MISSED,
                Duration.ofSeconds(15));
        var missed = promising.about(outage).getFirst();
        assertThat(missed.settledAt()).isAfter(missed.dueAt());
        await(() -> listener.heard(missed.id()) == 1, Duration.ofSeconds(15));
    }

    @Test
    void leavesAloneWhatIsNotDue() {
        var outage = Promising.anOutage();
        promising.make(Promising.restoration(outage, Promising.in(Duration.ofMinutes(2))));
        clock.look();
        assertThat(promising.about(outage).getFirst().state()).isEqualTo(PromiseState.OPEN);
    }

    @Test
    void findsTenThousandThatAreDueAtOnceWithinAMinuteAndTellsOfEachOnce() throws Exception {
        var due = Promising.in(Duration.ofSeconds(-1));
        var outages = IntStream.range(0, MANY).mapToObj(_ -> Promising.anOutage()).toList();
        for (int from = 0; from < MANY; from += AT_ONCE) {
            promising.make(
                    outages.subList(from, from + AT_ONCE).stream()
                            .map(outage -> Promising.restoration(outage, due))
                            .toArray(NewPromise[]::new));
        }

        var start = System.nanoTime();
        try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            var both = Stream.of(1, 2).map(_ -> nodes.submit(clock::look)).toList();
            for (var node : both) {
                node.get();
            }
        }
        var took = Duration.ofNanos(System.nanoTime() - start);
        System.out.printf("%d promises due at once were found in %d ms%n", MANY, took.toMillis());

        await(() -> missed(outages).size() == MANY, WITHIN);
        var missed = missed(outages);
        assertThat(took).isLessThan(WITHIN);
        await(() -> missed.stream().allMatch(id -> listener.heard(id) > 0), WITHIN);
        assertThat(missed).allMatch(id -> listener.heard(id) == 1);
    }

    @Test
    void looksAlongAnIndex() {
        assertThat(
                        Plan.of(
                                "SELECT id FROM promise WHERE state = 'OPEN' AND due_at < '2026-01-01 00:00:00'"
                                        + " ORDER BY due_at LIMIT 500"))
                .containsIgnoringCase("promise_due_ix");
    }

    private List<String> missed(List<Subject> outages) {
        return IntStream.range(0, MANY / AT_ONCE)
                .mapToObj(part -> outages.subList(part * AT_ONCE, (part + 1) * AT_ONCE))
                .flatMap(part ->
                        promises.about(Subject.Type.OUTAGE, part.stream().map(Subject::id).toList()).stream())
                .filter(promise -> promise.state() == PromiseState.MISSED)
                .map(Promise::id)
                .toList();
    }

    private static void await(BooleanSupplier condition, Duration longest) throws InterruptedException {
        var until = Instant.now().plus(longest);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(until);
            Thread.sleep(100);
        }
    }
}
