package no.svar.callback;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import no.svar.Portal;
import no.svar.access.Customer;
import no.svar.shared.Language;
import org.junit.jupiter.api.Test;

/// A call that nobody makes is found by the clock, not by the customer.
class MissedCallTest {

    private static final Duration WITHIN = Duration.ofSeconds(30);

    private final OverdueCalls overdue = Portal.bean(OverdueCalls.class);

    /// Books calls whose half hour is over in a moment, which no customer can.
    @Singleton
    static class OverdueCalls {

        private final CallbackBooks books;

        OverdueCalls(CallbackBooks books) {
            this.books = books;
        }

        @Transactional
        Callback book(UUID customer, Duration left) {
            var now = Instant.now().truncatedTo(ChronoUnit.MICROS);
            var ends = now.plus(left);
            var wish =
                    new Callback.Wish(
                            Caller.QUEUE, new Slot(ends.minus(Slot.LENGTH), ends), null, null, "+4791234567");
            var booked =
                    Callback.booked(
                            new Customer(customer, Language.NB),
                            UUID.randomUUID().toString(),
                            UUID.randomUUID().toString(),
                            wish,
                            now);
            books.book(booked);
            return booked;
        }
    }

    @Test
    void isFoundMissedAndCanBeMoved() throws InterruptedException {
        var caller = Caller.inNorway();
        var booked = overdue.book(idOf(caller), Duration.ofSeconds(1));

        await(caller, booked, "MISSED");
        var missed = caller.looksAt(booked.id());
        assertThat(missed.at("/text")).contains("and did not");
        assertThat(caller.promises()).containsExactly("MISSED");

        caller.moves(missed, "{\"slot\":\"" + caller.slots(Caller.QUEUE).getFirst() + "\"}").expect(200);
        assertThat(caller.promises()).containsExactly("OPEN", "MISSED");
    }

    @Test
    void isNotMissedWhereWeTriedInTime() throws InterruptedException {
        var caller = Caller.inNorway();
        var booked = overdue.book(idOf(caller), Duration.ofSeconds(2));
        Portal.bean(CallbackDesk.class)
                .attempted(
                        UUID.fromString(booked.id()),
                        new CallbackDesk.Attempt(CallOutcome.NO_ANSWER, Instant.now(), null, "one"));
        var other = overdue.book(idOf(caller), Duration.ofSeconds(2));
        await(caller, other, "MISSED");

        assertThat(caller.looksAt(booked.id()).at("/state")).isEqualTo("ATTEMPTED");
        assertThat(caller.promises()).containsExactly("MISSED", "ATTEMPTED");
    }

    @Test
    void keptLateItStaysMissedAmongThePromises() throws InterruptedException {
        var caller = Caller.inNorway();
        var booked = overdue.book(idOf(caller), Duration.ofSeconds(1));
        await(caller, booked, "MISSED");
        Portal.bean(CallbackDesk.class)
                .attempted(
                        UUID.fromString(booked.id()),
                        new CallbackDesk.Attempt(CallOutcome.REACHED, Instant.now(), null, "late"));

        assertThat(caller.looksAt(booked.id()).at("/state")).isEqualTo("REACHED");
        var promise = caller.promisedCalls().getFirst();
        assertThat(promise.at("/state").asText()).isEqualTo("MISSED");
        assertThat(promise.at("/stateText").asText()).startsWith("Not kept; we called on ");
    }

    @Test
    void hearingOfAnEarlierTimeChangesNothing() {
        var caller = Caller.inNorway();
        var booked = overdue.book(idOf(caller), Duration.ofHours(1));
        Portal.bean(CallbackDesk.class).missed(booked.id(), booked.endsAt().minusSeconds(1));
        assertThat(caller.looksAt(booked.id()).at("/state")).isEqualTo("BOOKED");
    }

    private static UUID idOf(Caller caller) {
        return UUID.fromString(caller.api().get("/v1/me").expect(200).at("/id"));
    }

    private static void await(Caller caller, Callback callback, String state) throws InterruptedException {
        var until = Instant.now().plus(WITHIN);
        while (!caller.looksAt(callback.id()).at("/state").equals(state)) {
            assertThat(Instant.now()).isBefore(until);
            Thread.sleep(200);
        }
    }
}
