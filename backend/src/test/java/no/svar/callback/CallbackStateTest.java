package no.svar.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import no.svar.access.Customer;
import no.svar.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CallbackStateTest {

    private static final Slot SLOT = Slot.at(Instant.parse("2026-11-24T09:00:00Z"));
    private static final Slot LATER = Slot.at(Instant.parse("2026-11-24T12:00:00Z"));
    private static final Instant BEFORE = SLOT.from().minusSeconds(1);
    private static final Instant AFTER = SLOT.to().plusSeconds(1);

    private static final Map<CallbackState, Set<CallbackState>> STEPS =
            Map.of(
                    CallbackState.BOOKED, EnumSet.allOf(CallbackState.class),
                    CallbackState.ATTEMPTED, EnumSet.complementOf(EnumSet.of(CallbackState.MISSED)),
                    CallbackState.MISSED, EnumSet.allOf(CallbackState.class),
                    CallbackState.REACHED, Set.of(),
                    CallbackState.CANCELLED, Set.of());

    @ParameterizedTest
    @EnumSource
    void everyPairOfStatesIsAllowedOrNot(CallbackState from) {
        for (var to : CallbackState.values()) {
            assertThat(from.mayBecome(to))
                    .as("%s to %s", from, to)
                    .isEqualTo(STEPS.getOrDefault(from, Set.of()).contains(to));
        }
    }

    /// Whatever is done to a call in whatever state takes a step that the table allows, or is refused.
    @ParameterizedTest
    @EnumSource
    void noCallTakesAStepThatTheTableDoesNotAllow(CallbackState from) {
        var before = callback(from);
        for (var outcome : CallOutcome.values()) {
            for (var at : Set.of(BEFORE, SLOT.from(), SLOT.to(), AFTER)) {
                takesAllowedStepOrNone(before, callback -> callback.attempted(outcome, at, AFTER));
            }
        }
        takesAllowedStepOrNone(before, callback -> callback.moved(LATER, "+4791234567", AFTER));
        takesAllowedStepOrNone(before, callback -> callback.cancelled(AFTER));
    }

    private static void takesAllowedStepOrNone(Callback before, UnaryOperator<Callback> change) {
        if (before.state().isOpen()) {
            var after = change.apply(before);
            assertThat(before.state().mayBecome(after.state())).isTrue();
            assertThat(after.version()).isEqualTo(before.version() + 1);
        } else {
            assertThatThrownBy(() -> change.apply(before)).isInstanceOf(CallbackStepNotAllowed.class);
        }
    }

    @Test
    void aCallInVainIsOurPartOnlyWithinThePromisedTime() {
        var booked = callback(CallbackState.BOOKED);
        for (var outcome : EnumSet.of(CallOutcome.NO_ANSWER, CallOutcome.BUSY, CallOutcome.WRONG_NUMBER)) {
            assertThat(booked.attempted(outcome, SLOT.from(), AFTER).state())
                    .isEqualTo(CallbackState.ATTEMPTED);
            assertThat(booked.attempted(outcome, SLOT.to(), AFTER).state())
                    .isEqualTo(CallbackState.ATTEMPTED);
            assertThat(booked.attempted(outcome, BEFORE, AFTER).state()).isEqualTo(CallbackState.BOOKED);
            assertThat(booked.attempted(outcome, AFTER, AFTER).state()).isEqualTo(CallbackState.BOOKED);
        }
    }

    @Test
    void aCallThatIsMissedWasAttemptedWhereItIsToldLate() {
        var missed = callback(CallbackState.MISSED);
        assertThat(missed.attempted(CallOutcome.BUSY, SLOT.from(), AFTER).state())
                .isEqualTo(CallbackState.ATTEMPTED);
        assertThat(missed.attempted(CallOutcome.BUSY, AFTER, AFTER).state()).isEqualTo(CallbackState.MISSED);
        assertThat(missed.attempted(CallOutcome.REACHED, AFTER, AFTER).state())
                .isEqualTo(CallbackState.REACHED);
    }

    @Test
    void countsCallsInVainFromTheLastChosenTimeOn() {
        var tried =
                callback(CallbackState.BOOKED)
                        .attempted(CallOutcome.BUSY, SLOT.from(), AFTER)
                        .attempted(CallOutcome.NO_ANSWER, SLOT.to(), AFTER);
        assertThat(tried.attempts()).isEqualTo(2);
        assertThat(tried.moved(LATER, tried.phone(), AFTER).attempts()).isZero();
    }

    private static Callback callback(CallbackState state) {
        var customer = new Customer(UUID.randomUUID(), Language.NB);
        var wish = new Callback.Wish("invoice-phone", SLOT, null, null, "+4791234567");
        var booked = Callback.booked(customer, "id", "sent", wish, BEFORE);
        return switch (state) {
            case BOOKED -> booked;
            case ATTEMPTED -> booked.attempted(CallOutcome.NO_ANSWER, SLOT.from(), SLOT.from());
            case MISSED -> booked.missed(AFTER);
            case REACHED -> booked.attempted(CallOutcome.REACHED, SLOT.from(), SLOT.from());
            case CANCELLED -> booked.cancelled(BEFORE);
        };
    }
}
