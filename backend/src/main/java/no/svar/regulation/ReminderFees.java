package no.svar.regulation;

import static no.svar.regulation.Dated.row;
import static no.svar.regulation.Source.primary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.svar.shared.Country;
import no.svar.shared.Money;

/// The most that a creditor may charge for reminding and collecting: NO-FEE-1, NO-PURR-1 and SE-FEE-1.
///
/// A fee is never owed where the debtor had objections that should have been looked into first (inkassoloven
/// § 17), which the portal cannot see from a date.
public final class ReminderFees {

    /// What a creditor sends because a debt is not paid.
    public enum Step {
        /// Purring, påminnelse.
        REMINDER,
        /// Norway: inkassovarsel, the warning that collection comes next.
        COLLECTION_NOTICE,
        /// Norway: betalingsoppfordring, sent by the creditor itself.
        PAYMENT_DEMAND,
        /// Sweden: inkassokrav.
        COLLECTION_LETTER,
        /// Sweden: a plan for paying in instalments.
        INSTALMENT_PLAN
    }

    private static final int DAYS_BEFORE_A_FEE = 14;

    private static final BigDecimal TWENTY = new BigDecimal("20");

    /// How many twentieths of the collection rate (inkassosats) a step may cost.
    private static final Map<Step, BigDecimal> TWENTIETHS =
            Map.of(
                    Step.REMINDER, new BigDecimal("1"),
                    Step.COLLECTION_NOTICE, new BigDecimal("1"),
                    Step.PAYMENT_DEMAND, new BigDecimal("3"));

    /// The collection rate in kroner.
    private static final Dated<BigDecimal> NORWAY =
            new Dated<>(
                    "NO-FEE-1",
                    List.of(
                            row(
                                    "2026-01-01",
                                    "2027-01-01",
                                    new BigDecimal("750"),
                                    primary("Inkassoforskriften FOR-1989-07-14-562 §§ 1-1 til 1-3"))));

    /// Kronor for each step.
    private static final Dated<Map<Step, BigDecimal>> SWEDEN =
            new Dated<>(
                    "SE-FEE-1",
                    List.of(
                            row(
                                    "2013-03-16",
                                    "2027-01-01",
                                    Map.of(
                                            Step.REMINDER, new BigDecimal("60"),
                                            Step.COLLECTION_LETTER, new BigDecimal("180"),
                                            Step.INSTALMENT_PLAN, new BigDecimal("170")),
                                    primary("Lag (1981:739) om ersättning för inkassokostnader m.m."))));

    private ReminderFees() {}

    /// The most that one step sent on that day may cost a consumer; zero where the law names no fee for it.
    ///
    /// Norway: a twentieth (reminder, notice) or three twentieths (demand) of the collection rate, to the
    /// nearest krone, half up (the tie at 37.50 is our reading). Sweden: the amounts of lag 1981:739; a
    /// reminder costs something only if that was agreed when the debt arose, which the caller must know.
    ///
    /// @throws NotCovered where the fees of that day are not known
    public static Money most(Step step, Country country, LocalDate sentOn) {
        var amount =
                switch (country) {
                    case NO -> norwegian(step, NORWAY.on(sentOn).value());
                    case SE -> SWEDEN.on(sentOn).value().getOrDefault(step, BigDecimal.ZERO);
                };
        return Money.of(amount, country.currency());
    }

    /// Whether the fees of that day are known.
    public static boolean covers(Country country, LocalDate day) {
        return switch (country) {
            case NO -> NORWAY.covers(day);
            case SE -> SWEDEN.covers(day);
        };
    }

    /// Where the fees of that day are written.
    ///
    /// @throws NotCovered where the fees of that day are not known
    public static Source source(Country country, LocalDate day) {
        return switch (country) {
            case NO -> NORWAY.on(day).source();
            case SE -> SWEDEN.on(day).source();
        };
    }

    /// NO-PURR-1: the first day on which a Norwegian reminder or collection notice may cost anything, 14 days
    /// after the due date (inkassoforskriften § 1-2).
    public static LocalDate earliestWithFeeInNorway(LocalDate dueOn) {
        return dueOn.plusDays(DAYS_BEFORE_A_FEE);
    }

    private static BigDecimal norwegian(Step step, BigDecimal collectionRate) {
        return collectionRate
                .multiply(TWENTIETHS.getOrDefault(step, BigDecimal.ZERO))
                .divide(TWENTY, 0, RoundingMode.HALF_UP);
    }
}
