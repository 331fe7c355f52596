package no.svar.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import no.svar.Household;
import no.svar.Plan;
import no.svar.Portal;
import no.svar.Statements;
import org.junit.jupiter.api.Test;

class HoldersTest {

    private static final LocalDate MOVED = LocalDate.of(2026, 3, 1);

    private final Holders holders = Portal.bean(Holders.class);

    @Test
    void namesEveryoneWhoHoldsOrHeldThePointAndFromWhenToWhen() {
        var point = Household.aGsrn();
        var before =
                id(
                        People.aCustomer()
                                .withMeteringPoint(point, LocalDate.of(2020, 1, 1), MOVED.minusDays(1))
                                .signedIn());
        var after = id(People.aCustomer().withMeteringPoint(point, MOVED, null).signedIn());
        People.customer();

        assertThat(holders.of(List.of(point)))
                .containsExactlyInAnyOrder(
                        new Holder(before, point, LocalDate.of(2020, 1, 1), MOVED.minusDays(1)),
                        new Holder(after, point, MOVED, null));
    }

    @Test
    void coversTheDaysFromTheFirstToTheLast() {
        var closed = new Holder("x", "y", MOVED, MOVED.plusDays(2));
        assertThat(closed.covers(MOVED.minusDays(1))).isFalse();
        assertThat(closed.covers(MOVED)).isTrue();
        assertThat(closed.covers(MOVED.plusDays(2))).isTrue();
        assertThat(closed.covers(MOVED.plusDays(3))).isFalse();
        assertThat(new Holder("x", "y", MOVED, null).covers(MOVED.plusYears(50))).isTrue();
    }

    @Test
    void asksOnceForAThousandPointsAndRefusesMore() {
        var points = IntStream.range(0, Holders.MOST_POINTS).mapToObj(_ -> Household.aGsrn()).toList();
        var prepared =
                Statements.preparedBy(() -> {
                    assertThat(holders.of(points)).isEmpty();
                    assertThat(holders.of(List.of())).isEmpty();
                });
        assertThat(prepared).hasSize(1);

        var tooMany = Collections.nCopies(Holders.MOST_POINTS + 1, Household.aGsrn());
        assertThatThrownBy(() -> holders.of(tooMany)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void findsThemByIndexes() {
        assertThat(Plan.of(AgreementRows.HOLDERS.sql(1), "'707057500000000017'").toLowerCase(Locale.ROOT))
                .contains("agreement_point_ix")
                .contains("customer_external_uk");
    }

    private static String id(Person person) {
        return person.api().get("/v1/me").expect(200).at("/id");
    }
}
