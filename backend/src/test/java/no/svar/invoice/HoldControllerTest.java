package no.svar.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import no.svar.Api;
import no.svar.Portal;
import no.svar.access.Machines;
import no.svar.edge.Machine;
import no.svar.invoice.HoldController.HoldView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What billing pulls of holds.
class HoldControllerTest {

    private static final Machine BILLING = new Machine("billing", "Billing", Set.of("holds:read"));

    private final Holds holds = Portal.bean(Holds.class);
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);

    private Hold add(Instant at) {
        var reference = "K-%s-%s".formatted(digits(), digits());
        var number = Kept.unique("H");
        Kept.keep(Kept.invoice("A" + number, number, 20_000, Kept.TODAY));
        var bill = Kept.read("A" + number, number);
        var hold =
                Hold.of(
                        UUID.randomUUID().toString(),
                        reference,
                        UUID.randomUUID().toString(),
                        bill,
                        5_000,
                        at);
        holds.add(hold);
        return hold;
    }

    private static String digits() {
        return ThreadLocalRandom.current()
                .ints(4, '2', '9' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /// All that is told at that time, from that place on, in pages of two.
    private Pulled pull(Instant at, @Nullable String cursor) {
        var controller = new HoldController(holds, InstantSource.fixed(at));
        var told = new ArrayList<HoldView>();
        var next = cursor;
        while (true) {
            var page = controller.list(next, 2, BILLING);
            next = page.nextCursor();
            if (page.items().isEmpty()) {
                return new Pulled(told, next);
            }
            told.addAll(page.items());
        }
    }

    private record Pulled(List<HoldView> items, @Nullable String next) {

        List<String> references() {
            return items.stream().map(HoldView::reference).toList();
        }
    }

    @Test
    void tellsAChangeOnceNothingBeforeItCanStillBeWritten() {
        var hold = add(now);

        assertThat(pull(now.plusSeconds(9), null).references()).doesNotContain(hold.reference());
        assertThat(pull(now.plusSeconds(11), null).references()).contains(hold.reference());
    }

    @Test
    void goesOnWhereTheLastPullEnded() {
        var first = add(now);
        var second = add(now.plusMillis(1));
        var pulled = pull(now.plusSeconds(20), null);
        assertThat(pulled.references()).containsSubsequence(first.reference(), second.reference());
        assertThat(pull(now.plusSeconds(20), pulled.next()).items()).isEmpty();

        holds.change(first.released(now.plusSeconds(30)));
        assertThat(pull(now.plusSeconds(60), pulled.next()).items())
                .filteredOn(item -> item.reference().equals(first.reference()))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.state()).isEqualTo(HoldView.State.RELEASED);
                    assertThat(item.amount().minor()).isZero();
                    assertThat(item.until()).isEqualTo(now.plusSeconds(30));
                });
    }

    @Test
    void isReadOnlyByWhoHasTheRight() {
        Api.portal().as(Machines.token("holds:read")).get("/v1/invoice-holds?limit=1").expect(200);
        Api.portal().as(Machines.token("feed:invoices")).get("/v1/invoice-holds").expect(403);
    }
}
