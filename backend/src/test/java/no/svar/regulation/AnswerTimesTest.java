package no.svar.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.svar.shared.Country;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTimesTest {

    @Test
    void countsTheTimesOfTheLaw() {
        var received = LocalDate.of(2026, 1, 31);

        assertThat(AnswerTimes.outageEnquiry(received).day()).isEqualTo("2026-02-28");
        assertThat(AnswerTimes.dataRequest(received).day()).isEqualTo("2026-02-28");
        assertThat(AnswerTimes.swedishFinalInvoice(received).day()).isEqualTo("2026-03-14");
        assertThat(Elklagenemnda.openUntilAtLeast(received)).isEqualTo("2027-01-31");
    }

    /// Easter of 2026 is from 2 to 6 April in Norway, from 3 to 6 April in Sweden.
    @ParameterizedTest
    @CsvSource({
        "NO, 2026-04-01, 1, 2026-04-07",
        "SE, 2026-04-01, 1, 2026-04-02",
        "NO, 2026-11-20, 5, 2026-11-27",
        "NO, 2026-11-22, 1, 2026-11-23",
        "NO, 2026-05-13, 1, 2026-05-15",
        "NO, 2026-12-23, 2, 2026-12-28",
        "SE, 2026-06-18, 2, 2026-06-22",
        "NO, 2026-11-23, 0, 2026-11-23"
    })
    void countsBusinessDaysByTheCalendarOfTheCountry(
            Country country, LocalDate day, int businessDays, LocalDate then) {
        assertThat(BusinessDays.after(country, day, businessDays)).isEqualTo(then);
    }
}
