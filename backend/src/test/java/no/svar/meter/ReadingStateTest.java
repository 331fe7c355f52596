package no.svar.meter;

import static no.svar.meter.ReadingState.IMPLAUSIBLE;
import static no.svar.meter.ReadingState.RECEIVED;
import static no.svar.meter.ReadingState.REJECTED;
import static no.svar.meter.ReadingState.SETTLED;
import static no.svar.meter.ReadingState.VALID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReadingStateTest {

    private static final Map<ReadingState, Set<ReadingState>> ALLOWED =
            Map.of(
                    RECEIVED, Set.of(VALID, IMPLAUSIBLE, REJECTED, SETTLED),
                    VALID, Set.of(IMPLAUSIBLE, REJECTED, SETTLED),
                    IMPLAUSIBLE, Set.of(VALID, REJECTED, SETTLED),
                    REJECTED, Set.of(VALID, IMPLAUSIBLE, SETTLED),
                    SETTLED, Set.of(REJECTED));

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final UUID CUSTOMER = UUID.randomUUID();

    static Stream<Arguments> pairs() {
        return Stream.of(ReadingState.values())
                .flatMap(from -> Stream.of(ReadingState.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void onlySomeStatesFollowAnother(ReadingState from, ReadingState to) {
        assertThat(from.mayBecome(to)).isEqualTo(ALLOWED.getOrDefault(from, Set.of()).contains(to));
    }

    @Test
    void isBelievedWhereNothingIsDoubted() {
        assertThat(sent().judged(List.of()).state()).isEqualTo(VALID);
        assertThat(sent().judged(List.of(Finding.ROLLED_OVER, Finding.NO_USE)).state()).isEqualTo(VALID);
        var doubted = sent().judged(List.of(Finding.ROLLED_OVER, Finding.HIGH));
        assertThat(doubted.state()).isEqualTo(IMPLAUSIBLE);
        assertThat(doubted.reason()).isEqualTo(Finding.HIGH);
        assertThat(doubted.found()).containsExactly(Finding.ROLLED_OVER, Finding.HIGH);
    }

    @Test
    void isHandedOnOnceAndShownAgainAndAgain() {
        var doubted = sent().judged(List.of(Finding.LOW));
        var confirmed = doubted.handedOn(NOW);
        assertThat(confirmed.isWithAPerson()).isTrue();
        assertThat(confirmed.photographed(NOW).photographed(NOW).photoAt()).isEqualTo(NOW);
        assertThatThrownBy(() -> confirmed.handedOn(NOW)).isInstanceOf(NothingToConfirm.class);
        var valid = sent().judged(List.of());
        assertThatThrownBy(() -> valid.handedOn(NOW)).isInstanceOf(NothingToConfirm.class);
        assertThatThrownBy(() -> valid.photographed(NOW)).isInstanceOf(NothingToConfirm.class);
    }

    @Test
    void isReplacedOnce() {
        var replaced = sent().judged(List.of()).replaced(NOW);
        assertThat(replaced.isReplaced()).isTrue();
        assertThat(replaced.canBeReplacedBy(CUSTOMER)).isFalse();
        assertThatThrownBy(() -> replaced.replaced(NOW)).isInstanceOf(IllegalStateException.class);
    }

    private static RegisterReading sent() {
        return RegisterReading.received(
                UUID.randomUUID(), 1, LocalDate.of(2026, 11, 20), BigDecimal.TEN, CUSTOMER, NOW);
    }
}
