package no.svar.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import no.svar.invoice.LateCorrection.Corrected;
import no.svar.meter.MeterFacts.Settlement;
import no.svar.shared.Country;
import no.svar.shared.Language;
import no.svar.shared.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EstimatesTest {

    @ParameterizedTest
    @CsvSource({"7, 8, false", "8, 9, true", "11, 12, true"})
    void countsTheMonthsOnEstimates(int before, int months, boolean tooLong) {
        var found = Objects.requireNonNull(LongEstimate.of(estimated(0), months(before)));
        assertThat(found.months()).isEqualTo(months);
        assertThat(found.isTooLong()).isEqualTo(tooLong);
        assertThat(found.charged().minor()).isEqualTo(62_500L * months);
        assertThat(found.settled()).isNull();
    }

    @Test
    void startsAnewAfterAMeasuredInvoice() {
        var earlier = List.of(estimated(1), measured("2026-06"), estimated(3), estimated(4), estimated(5));
        var found = Objects.requireNonNull(LongEstimate.of(estimated(0), earlier));
        assertThat(found.months()).isEqualTo(2);
    }

    @Test
    void tellsTheReductionOfASettlement() {
        var nineMonths = new Period(LocalDate.parse("2025-12-01"), LocalDate.parse("2026-08-31"));
        var settlement =
                PlainInvoice.withoutPeriod()
                        .in(Country.SE)
                        .forPeriod(nineMonths)
                        .line(LineKind.ENERGY, "14000", "KWH", "0.8", 1_120_000)
                        .restingOn(Basis.ESTIMATED)
                        .line(LineKind.ENERGY, "-10000", "KWH", "0.8", -800_000)
                        .build();
        var found = Objects.requireNonNull(LongEstimate.of(settlement, List.of()));
        assertThat(found.days()).isEqualTo(nineMonths);
        assertThat(found.charged().minor()).isEqualTo(1_000_000);
        assertThat(Objects.requireNonNull(found.settled()).minor()).isEqualTo(1_400_000);
        assertThat(Objects.requireNonNull(found.reduction()).minor()).isEqualTo(60_000);
        assertThat(found.text().in(Language.EN))
                .contains(
                        "SEK\u00a04,000.00 more than you were billed", "15 % of that off", "SEK\u00a0600.00");
    }

    @Test
    void addsACorrectionToWhatTheInvoicesBeforeCharged() {
        var correction =
                PlainInvoice.withoutPeriod()
                        .in(Country.SE)
                        .forPeriod(new Period(LocalDate.parse("2025-01-01"), LocalDate.parse("2026-08-31")))
                        .line(LineKind.CORRECTION, null, null, 100_000)
                        .build();
        var found =
                Objects.requireNonNull(
                        LongEstimate.of(
                                correction, IntStream.range(0, 9).mapToObj(this::estimated).toList()));
        assertThat(found.months()).isEqualTo(9);
        assertThat(Objects.requireNonNull(found.reduction()).minor()).isEqualTo(125_000 * 15 / 100);
    }

    @Test
    void saysNothingOfNorwegianInvoices() {
        var invoice = PlainInvoice.forMonth("2026-08").restingOn(Basis.ESTIMATED).build();
        assertThat(LongEstimate.of(invoice, List.of())).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-15, 2026-07-15, 1000, true",
        "2026-01-15, 2026-07-16, 1000, false",
        "2026-01-15, 2026-07-16, -1000, true"
    })
    void marksWhatWasCorrectedTooLate(LocalDate day, LocalDate issuedOn, long net, boolean chargeable) {
        var invoice = correcting(new Period(day, day), net, issuedOn);
        var late = Objects.requireNonNull(LateCorrection.of(invoice, Settlement.INTERVALS));
        assertThat(late.lines()).extracting(Corrected::chargeable).containsExactly(chargeable);
        assertThat(late.lines().getFirst().lastDayToCharge()).isEqualTo(day.plusMonths(6));
        assertThat(late.notChargeable().minor()).isEqualTo(chargeable ? 0 : net * 5 / 4);
    }

    @Test
    void saysThatOnlySomeOfTheDaysAreTooOld() {
        var winter = new Period(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-02-28"));
        var invoice = correcting(winter, 1_000, LocalDate.parse("2026-08-01"));
        var late = Objects.requireNonNull(LateCorrection.of(invoice, Settlement.UNKNOWN));
        assertThat(late.notChargeable().minor()).isZero();
        assertThat(late.text().in(Language.EN))
                .startsWith("Some of the days")
                .contains("we do not know whether yours is");
        assertThat(LateCorrection.of(invoice, Settlement.REGISTER)).isNull();
    }

    private static Invoice correcting(Period days, long net, LocalDate issuedOn) {
        return PlainInvoice.withoutPeriod()
                .forPeriod(days)
                .line(LineKind.CORRECTION, null, null, net)
                .issuedOn(issuedOn)
                .build();
    }

    private List<Invoice> months(int before) {
        return IntStream.rangeClosed(1, before).mapToObj(this::estimated).toList();
    }

    /// An invoice of 500 SEK without VAT for the month so long before August 2026.
    private Invoice estimated(int monthsBefore) {
        return PlainInvoice.forMonth(YearMonth.of(2026, 8).minusMonths(monthsBefore).toString())
                .in(Country.SE)
                .restingOn(Basis.ESTIMATED)
                .line(LineKind.ENERGY, "500", "KWH", "1", 50_000)
                .build();
    }

    private static Invoice measured(String month) {
        return PlainInvoice.forMonth(month)
                .in(Country.SE)
                .line(LineKind.ENERGY, "500", "KWH", "1", 50_000)
                .build();
    }
}
