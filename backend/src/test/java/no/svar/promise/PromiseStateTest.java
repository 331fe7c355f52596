package no.svar.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PromiseStateTest {

    private static final Instant MADE = Instant.parse("2026-11-22T16:30:00Z");
    private static final Instant DUE = Instant.parse("2026-11-22T19:00:00Z");
    private static final Instant EARLY = DUE.minusSeconds(60);
    private static final Instant LATE = DUE.plusSeconds(60);
    private static final Instant NOW = DUE.plusSeconds(3_600);

    private static final Map<PromiseState, Set<PromiseState>> STEPS =
            Map.of(
                    PromiseState.UNCONFIRMED, Set.of(PromiseState.OPEN, PromiseState.REFUSED),
                    PromiseState.REFUSED, Set.of(),
                    PromiseState.OPEN,
                            Set.of(
                                    PromiseState.ATTEMPTED,
                                    PromiseState.KEPT,
                                    PromiseState.MISSED,
                                    PromiseState.CHANGED,
                                    PromiseState.CANCELLED),
                    PromiseState.ATTEMPTED,
                            Set.of(PromiseState.KEPT, PromiseState.CHANGED, PromiseState.CANCELLED),
                    PromiseState.MISSED, Set.of(PromiseState.KEPT, PromiseState.ATTEMPTED),
                    PromiseState.KEPT, Set.of(),
                    PromiseState.CHANGED, Set.of(),
                    PromiseState.CANCELLED, Set.of());

    @ParameterizedTest
    @EnumSource
    void everyPairOfStatesIsAllowedOrNot(PromiseState from) {
        for (var to : PromiseState.values()) {
            assertThat(from.mayBecome(to))
                    .as("%s to %s", from, to)
                    .isEqualTo(STEPS.getOrDefault(from, Set.of()).contains(to));
        }
    }

    /// Whatever is done to a promise in whatever state, it only takes steps that the table allows.
    @ParameterizedTest
    @EnumSource
    void noPromiseTakesAStepThatTheTableDoesNotAllow(PromiseState from) {
        for (var kind : PromiseKind.values()) {
            for (var at : Set.of(EARLY, DUE, LATE)) {
                var before = promise(kind, from);
                for (var change : changes(at)) {
                    var after = change.apply(before).state();
                    assertThat(after == from || from.mayBecome(after))
                            .as("%s %s to %s", kind, from, after)
                            .isTrue();
                }
            }
        }
    }

    private static Set<UnaryOperator<Promise>> changes(Instant at) {
        return Set.of(
                promise -> promise.kept(at, NOW),
                promise -> promise.attempted(at, NOW),
                promise -> promise.replaced(next(at), NOW),
                promise -> promise.cancelled(at, NOW));
    }

    @Test
    void isKeptUntilTheMomentThatItIsDue() {
        assertThat(open().kept(DUE, NOW).state()).isEqualTo(PromiseState.KEPT);
        assertThat(open().kept(DUE, NOW).keptAt()).isEqualTo(DUE);
        assertThat(open().kept(DUE, NOW).settledAt()).isEqualTo(NOW);
    }

    @Test
    void staysMissedWhereItIsKeptLate() {
        var late = open().missed(DUE.plusSeconds(4)).kept(LATE, NOW);
        assertThat(late.state()).isEqualTo(PromiseState.MISSED);
        assertThat(late.keptAt()).isEqualTo(LATE);
        assertThat(late.settledAt()).isEqualTo(DUE.plusSeconds(4));
        assertThat(late.kept(LATE.plusSeconds(9), NOW)).isEqualTo(late);
        assertThat(open().kept(LATE, NOW).state()).isEqualTo(PromiseState.MISSED);
    }

    @Test
    void wasKeptAfterAllWhereItIsToldLateThatItWasDoneInTime() {
        var kept = open().missed(DUE.plusSeconds(4)).kept(EARLY, NOW);
        assertThat(kept.state()).isEqualTo(PromiseState.KEPT);
        assertThat(kept.settledAt()).isEqualTo(NOW);
    }

    @Test
    void isChangedOnlyBeforeItIsDue() {
        assertThat(open().replaced(next(EARLY), NOW).state()).isEqualTo(PromiseState.CHANGED);
        assertThat(open().replaced(next(EARLY), NOW).replacedBy()).isEqualTo("next");
        assertThat(open().replaced(next(LATE), NOW).state()).isEqualTo(PromiseState.MISSED);
        assertThat(open().replaced(next(LATE), NOW).replacedBy()).isEqualTo("next");
    }

    @Test
    void isCancelledOnlyBeforeItIsDue() {
        assertThat(open().cancelled(EARLY, NOW).state()).isEqualTo(PromiseState.CANCELLED);
        assertThat(open().cancelled(LATE, NOW).state()).isEqualTo(PromiseState.MISSED);
    }

    @Test
    void toTellMoreIsKeptByWhateverIsToldNext() {
        var update = promise(PromiseKind.NEXT_UPDATE, PromiseState.OPEN);
        assertThat(update.replaced(next(EARLY), NOW).state()).isEqualTo(PromiseState.KEPT);
        var late = update.replaced(next(LATE), NOW);
        assertThat(late.state()).isEqualTo(PromiseState.MISSED);
        assertThat(late.keptAt()).isEqualTo(LATE);
    }

    @Test
    void triedInTimeItIsNotBrokenWhateverComesLater() {
        var attempted = open().attempted(EARLY, NOW);
        assertThat(attempted.state()).isEqualTo(PromiseState.ATTEMPTED);
        assertThat(open().attempted(LATE, NOW)).isEqualTo(open());
        assertThat(open().missed(LATE).attempted(EARLY, NOW).state()).isEqualTo(PromiseState.ATTEMPTED);
        assertThat(open().missed(LATE).attempted(LATE, NOW).state()).isEqualTo(PromiseState.MISSED);

        assertThat(attempted.kept(LATE, NOW).state()).isEqualTo(PromiseState.KEPT);
        assertThat(attempted.kept(LATE, NOW).keptAt()).isEqualTo(LATE);
        assertThat(attempted.replaced(next(LATE), NOW).state()).isEqualTo(PromiseState.CHANGED);
        assertThat(attempted.cancelled(LATE, NOW).state()).isEqualTo(PromiseState.CANCELLED);
    }

    @Test
    void whatACustomerToldOfIsConfirmedOrRefusedOnce() {
        var told = promise(PromiseKind.WORD, PromiseState.UNCONFIRMED);
        assertThat(told.confirmed(LATE).state()).isEqualTo(PromiseState.OPEN);
        assertThat(told.confirmed(LATE).dueAt()).isEqualTo(LATE);
        assertThat(told.confirmed(LATE).settledAt()).isNull();
        assertThat(told.refused("No.", NOW).state()).isEqualTo(PromiseState.REFUSED);
        assertThat(told.refused("No.", NOW).answer()).isEqualTo("No.");
        for (var settled : Set.of(told.confirmed(LATE), told.refused("No.", NOW))) {
            assertThatThrownBy(() -> settled.confirmed(LATE)).isInstanceOf(NotUnconfirmed.class);
            assertThatThrownBy(() -> settled.refused("No.", NOW)).isInstanceOf(NotUnconfirmed.class);
        }
    }

    @Test
    void refusesAStepThatTheTableDoesNotAllow() {
        for (var state : EnumSet.of(PromiseState.KEPT, PromiseState.CHANGED, PromiseState.CANCELLED)) {
            assertThatThrownBy(() -> promise(PromiseKind.PAYOUT, state).missed(NOW))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    private static Promise open() {
        return promise(PromiseKind.RESTORATION, PromiseState.OPEN);
    }

    private static Promise next(Instant madeAt) {
        return Promise.of(
                new NewPromise(
                        PromiseKind.RESTORATION,
                        Subject.outage("o"),
                        Circle.ofOutage("o"),
                        null,
                        madeAt.plusSeconds(7_200),
                        madeAt),
                "next",
                1);
    }

    private static Promise promise(PromiseKind kind, PromiseState state) {
        var settled = state == PromiseState.OPEN || state == PromiseState.UNCONFIRMED ? null : DUE;
        @Nullable Instant kept = state == PromiseState.KEPT ? DUE : null;
        return new Promise(
                "first",
                kind,
                Subject.Type.OUTAGE,
                "o",
                0,
                Circle.ofOutage("o"),
                null,
                DUE,
                MADE,
                state,
                settled,
                kept,
                null,
                null,
                null,
                null);
    }
}
