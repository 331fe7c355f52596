package no.svar.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.data.exceptions.DataAccessException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import no.svar.Portal;
import org.junit.jupiter.api.Test;

class PromiseDeskTest {

    private static final Duration HOUR = Duration.ofHours(1);

    private final Promising promising = Portal.bean(Promising.class);
    private final Subject outage = Promising.anOutage();
    private final Instant due = Promising.in(Duration.ofHours(3));

    @Test
    void makesAPromiseOnceHoweverOftenItIsSaid() {
        promising.make(Promising.restoration(outage, due));
        promising.make(Promising.restoration(outage, due));

        assertThat(promising.about(outage))
                .singleElement()
                .satisfies(promise -> {
                    assertThat(promise.state()).isEqualTo(PromiseState.OPEN);
                    assertThat(promise.dueAt()).isEqualTo(due);
                });
    }

    @Test
    void keepsEveryChangeInOneChain() {
        for (int step = 0; step < 4; step++) {
            promising.make(made(due.plus(HOUR.multipliedBy(step)), due.minus(HOUR).plusSeconds(step)));
        }

        var chain = promising.about(outage);
        assertThat(chain)
                .extracting(Promise::state)
                .containsExactly(
                        PromiseState.CHANGED, PromiseState.CHANGED, PromiseState.CHANGED, PromiseState.OPEN);
        assertThat(chain)
                .extracting(Promise::replacedBy)
                .containsExactly(chain.get(1).id(), chain.get(2).id(), chain.get(3).id(), null);
        promising.keep(outage, PromiseKind.RESTORATION, due);
        assertThat(promising.about(outage).getLast().state()).isEqualTo(PromiseState.KEPT);
    }

    @Test
    void returnsToATimeThatWasPromisedBefore() {
        promising.make(made(due, due.minusSeconds(300)));
        promising.make(made(due.plus(HOUR), due.minusSeconds(200)));
        promising.make(made(due, due.minusSeconds(100)));

        assertThat(promising.about(outage))
                .extracting(Promise::dueAt)
                .containsExactly(due, due.plus(HOUR), due);
        assertThat(promising.about(outage).getLast().state()).isEqualTo(PromiseState.OPEN);
    }

    @Test
    void anOlderWordChangesNothing() {
        promising.make(made(due, due.minusSeconds(100)));
        promising.make(made(due.plus(HOUR), due.minusSeconds(200)));

        assertThat(promising.about(outage)).singleElement().extracting(Promise::dueAt).isEqualTo(due);
    }

    @Test
    void aChangeAfterItsTimeMissesItAndBothAreMadeGoodAtTheEnd() {
        var past = Promising.in(Duration.ofMinutes(-50));
        promising.make(Promising.restoration(outage, past));
        promising.make(made(due, past.plusSeconds(60)));
        var restored = Promising.in(Duration.ZERO);
        promising.keep(outage, PromiseKind.RESTORATION, restored);

        var chain = promising.about(outage);
        assertThat(chain).extracting(Promise::state).containsExactly(PromiseState.MISSED, PromiseState.KEPT);
        assertThat(chain).extracting(Promise::keptAt).containsExactly(restored, restored);
        assertThat(chain.getFirst().replacedBy()).isEqualTo(chain.getLast().id());
    }

    @Test
    void cancelsWhatIsOpenAndLeavesTheRest() {
        promising.make(
                Promising.restoration(outage, due), Promising.promise(PromiseKind.NEXT_UPDATE, outage, due));
        promising.keep(outage, PromiseKind.NEXT_UPDATE, due.minus(HOUR));
        promising.cancel(outage, due.minusSeconds(1));

        assertThat(promising.about(outage))
                .extracting(Promise::state)
                .containsExactly(PromiseState.CANCELLED, PromiseState.KEPT);
    }

    @Test
    void promisesAfreshAfterItWasKept() {
        promising.make(made(due, Promising.in(Duration.ofMinutes(-1))));
        promising.keep(outage, PromiseKind.RESTORATION, Promising.in(Duration.ZERO));
        promising.make(made(due, Promising.in(Duration.ofSeconds(1))));

        assertThat(promising.about(outage))
                .extracting(Promise::state)
                .containsExactly(PromiseState.KEPT, PromiseState.OPEN);
    }

    @Test
    void settlesAThousandAtATime() {
        var payouts = IntStream.range(0, 1_000).mapToObj(_ -> aPayout()).toList();
        promising.make(payouts.toArray(NewPromise[]::new));

        assertThat(promising.about(payouts.getFirst().subject())).hasSize(1);
        assertThat(promising.about(payouts.getLast().subject())).hasSize(1);
    }

    @Test
    void nobodyPromisesOutsideOfATransaction() {
        assertThatThrownBy(() -> Portal.bean(PromiseDesk.class).make(List.of(made(due, due.minus(HOUR)))))
                .hasStackTraceContaining("transaction");
    }

    /// Of those who promise the same thing at once one wins, and the others are told; nobody's promise is
    /// lost among them.
    @Test
    void ofTwoWhoPromiseAtOnceNoneMakesASecondOpenOne() throws Exception {
        promising.make(made(due, due.minusSeconds(3_000)));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var rivals =
                    IntStream.range(0, 8)
                            .mapToObj(rival -> rival(due.plusSeconds(rival + 1)))
                            .map(threads::submit)
                            .toList();
            int won = 0;
            for (var rival : rivals) {
                try {
                    rival.get();
                    won++;
                } catch (ExecutionException lost) {
                    assertThat(lost).hasCauseInstanceOf(DataAccessException.class);
                }
            }
            assertThat(won).isPositive();
        }
        var chain = promising.about(outage);
        assertThat(chain).filteredOn(promise -> promise.state() == PromiseState.OPEN).hasSize(1);
        assertThat(chain).extracting(Promise::step).doesNotHaveDuplicates();
    }

    private Callable<Boolean> rival(Instant at) {
        return () -> {
            promising.make(made(at.plus(HOUR), at.minusSeconds(3_000)));
            return true;
        };
    }

    private NewPromise made(Instant at, Instant madeAt) {
        return new NewPromise(
                PromiseKind.RESTORATION, outage, Circle.ofOutage(outage.id()), null, at, madeAt);
    }

    private NewPromise aPayout() {
        var compensation = Subject.compensation(UUID.randomUUID().toString());
        return Promising.promise(PromiseKind.PAYOUT, compensation, due);
    }
}
