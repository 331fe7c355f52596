package no.svar.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import no.svar.regulation.Arn.Finding;
import no.svar.shared.Country;
import no.svar.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArnTest {

    private static final LocalDate COMPLAINED = LocalDate.of(2026, 1, 10);

    @ParameterizedTest
    @CsvSource({"750.00, TAKES_UP", "749.99, BELOW_LIMIT", "37.00, BELOW_LIMIT", "10000.00, TAKES_UP"})
    void takesUpClaimsOfAtLeastTheLimit(BigDecimal kronor, Finding finding) {
        var claimed = Money.of(kronor, Country.SE.currency());

        assertThat(Arn.finding(claimed, COMPLAINED, LocalDate.of(2026, 2, 1))).isEqualTo(finding);
    }

    @ParameterizedTest
    @CsvSource({"2027-01-10, TAKES_UP", "2027-01-11, TOO_LATE", "2026-01-10, TAKES_UP"})
    void takesUpWhatComesWithinAYearOfTheComplaint(LocalDate filed, Finding finding) {
        assertThat(Arn.finding(null, COMPLAINED, filed)).isEqualTo(finding);
        assertThat(Arn.lastDay(COMPLAINED, filed)).isEqualTo("2027-01-10");
    }

    @Test
    void dismissesWhoHasNotComplainedToTheCompany() {
        assertThat(Arn.finding(null, null, COMPLAINED)).isEqualTo(Finding.NO_COMPLAINT_FIRST);
    }

    @Test
    void saysNothingOfDaysWhoseOrdinanceIsNotKnown() {
        assertThatThrownBy(() -> Arn.least(LocalDate.of(2025, 12, 31))).isInstanceOf(NotCovered.class);
        assertThatThrownBy(() -> Arn.fee(LocalDate.of(2028, 1, 1))).isInstanceOf(NotCovered.class);
    }
}
