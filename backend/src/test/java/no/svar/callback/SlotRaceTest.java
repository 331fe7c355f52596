package no.svar.callback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.svar.Api;
import no.svar.Portal;
import org.junit.jupiter.api.Test;

/// Many who want the same half hours at once.
class SlotRaceTest {

    /// Two people sit at the phones: of thirty who want the same half hour two get it, and the others are
    /// told of the nearest that are free.
    @Test
    void neverPromisesMoreCallsThanThereArePeople() throws Exception {
        var slots = Caller.inNorway().slots(Caller.DAY_AND_NIGHT);
        var slot = slots.get(slots.size() - 40);
        var callers = Stream.generate(Caller::inNorway).limit(30).toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers =
                    threads.invokeAll(callers.stream().map(caller -> booking(caller, slot)).toList()).stream()
                            .map(Future::resultNow)
                            .toList();
            assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(2);
            assertThat(answers)
                    .filteredOn(answer -> answer.status() != 201)
                    .hasSize(28)
                    .allSatisfy(full -> {
                        assertThat(full.status()).isEqualTo(409);
                        assertThat(full.at("/type")).endsWith("slot-taken");
                        assertThat(full.json().at("/alternatives")).hasSize(5);
                        assertThat(full.json().at("/alternatives").toString()).doesNotContain(slot);
                    });
        }
        assertThat(Caller.inNorway().slots(Caller.DAY_AND_NIGHT)).doesNotContain(slot);
    }

    private static Callable<Api.Answer> booking(Caller caller, String slot) {
        return () -> caller.books(Caller.DAY_AND_NIGHT, slot);
    }

    /// However many the same customer books at once, the limit of open calls holds.
    @Test
    void neverPromisesOneCustomerMoreCallsThanTheLimit() throws Exception {
        var caller = Caller.inNorway();
        var slots = caller.slots(Caller.DAY_AND_NIGHT);
        var far = slots.subList(slots.size() - 60, slots.size() - 48);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers =
                    threads.invokeAll(far.stream().map(slot -> booking(caller, slot)).toList()).stream()
                            .map(Future::resultNow)
                            .toList();
            var most = Portal.bean(CallbackSettings.class).openPerCustomer();
            assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(most);
            assertThat(answers)
                    .filteredOn(answer -> answer.status() != 201)
                    .allSatisfy(refused -> assertThat(refused.at("/type")).endsWith("too-many-callbacks"));
        }
    }

    /// Moved to and fro by many at once, every place is counted once.
    @Test
    void countsEveryPlaceOnceWhereManyMoveAtOnce() throws Exception {
        var slots = Caller.inNorway().slots(Caller.DAY_AND_NIGHT);
        var pair = slots.subList(slots.size() - 30, slots.size() - 26);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.invokeAll(
                            IntStream.range(0, 8)
                                    .mapToObj(place -> Caller.inNorway())
                                    .map(caller -> moving(caller, pair))
                                    .toList())
                    .forEach(Future::resultNow);
        }
        var free = Caller.inNorway().slots(Caller.DAY_AND_NIGHT);
        assertThat(free).as("all were cancelled in the end").containsAll(pair);
        var rows = Portal.bean(SlotRows.class);
        for (var slot : pair) {
            var at = Instant.parse(slot);
            assertThat(rows.between(Caller.DAY_AND_NIGHT, at, at.plusSeconds(1)))
                    .allMatch(row -> row.booked() == 0);
        }
    }

    private static Callable<Integer> moving(Caller caller, List<String> slots) {
        return () -> {
            var status = 0;
            for (int round = 0; round < 6; round++) {
                var booked = caller.books(Caller.DAY_AND_NIGHT, slots.get(round % slots.size()));
                status = booked.status();
                assertThat(status).isIn(201, 409);
                if (status == 201) {
                    var id = booked.at("/id");
                    var to = slots.get((round + 1) % slots.size());
                    assertThat(caller.moves(caller.looksAt(id), "{\"slot\":\"" + to + "\"}").status())
                            .isIn(200, 409);
                    caller.api().delete("/v1/callbacks/" + id).expect(204);
                }
            }
            return status;
        };
    }
}
