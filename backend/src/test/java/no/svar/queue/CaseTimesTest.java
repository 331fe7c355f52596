package no.svar.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.svar.queue.CaseTimes.PastCase;
import no.svar.shared.Country;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CaseTimesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);

    @Test
    void foretellsAsLongAsSuchCasesTook() {
        var calendar = new BusinessCalendar(Country.NO);
        var range = CaseTimes.of(Country.NO, desk(3), false, TODAY);

        assertThat(range.from()).isAfterOrEqualTo(TODAY).isBeforeOrEqualTo(range.to());
        assertThat(range.to()).isBetween(calendar.plus(TODAY, 2), calendar.plus(TODAY, 6));
    }

    @Test
    void foretellsLongerWhereMoreWait() {
        var waiting = new ArrayList<>(desk(3));
        for (int i = 0; i < 100; i++) {
            waiting.add(new PastCase("W-" + i, false, TODAY.minusDays(3), null, 0));
        }

        assertThat(CaseTimes.of(Country.NO, waiting, false, TODAY).to())
                .isAfter(CaseTimes.of(Country.NO, desk(3), false, TODAY).to());
    }

    /// Two cases a working day, each decided after so many working days.
    private static List<PastCase> desk(int took) {
        var calendar = new BusinessCalendar(Country.NO);
        var cases = new ArrayList<PastCase>();
        for (var day = FIRST; day.isBefore(TODAY); day = calendar.next(day)) {
            var done = calendar.plus(day, took);
            @Nullable LocalDate decided = done.isBefore(TODAY) ? done : null;
            cases.add(new PastCase(day + "-1", false, day, decided, 0));
            cases.add(new PastCase(day + "-2", false, day, decided, 0));
        }
        return cases;
    }
}
