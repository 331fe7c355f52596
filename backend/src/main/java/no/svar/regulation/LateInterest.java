package no.svar.regulation;

import static no.svar.regulation.Dated.row;
import static no.svar.regulation.Source.derived;
import static no.svar.regulation.Source.primary;
import static no.svar.regulation.Source.secondary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import no.svar.shared.Country;
import no.svar.shared.Money;

/// Interest on what is paid late: NO-INT-1 and SE-INT-1.
///
/// Norway: forsinkelsesrenteloven §§ 2, 3, a rate for each half-year. Sweden: räntelagen 3, 4, 6, 9 §§, the
/// reference rate and 8 points. Both may be reduced or fall away by circumstances that the portal does not
/// know (the creditor's own delay, a reason to hold back, illness), so a figure from here is the most that is
/// owed.
public final class LateInterest {

    private static final String LIST = "forsinkelsesrente.net";
    private static final BigDecimal POINTS_ABOVE_REFERENCE = new BigDecimal("8");
    private static final BigDecimal DAYS_OF_A_YEAR = new BigDecimal("365");
    private static final int DIGITS_BEFORE_ROUNDING = 20;

    /// Percent a year. From 2026-07-01 none is known.
    private static final Dated<BigDecimal> NORWAY =
            new Dated<>(
                    "NO-INT-1",
                    List.of(
                            row("2022-01-01", "2022-07-01", percent("8.50"), secondary(LIST)),
                            row("2022-07-01", "2023-01-01", percent("9.25"), secondary(LIST)),
                            row("2023-01-01", "2023-07-01", percent("10.75"), secondary(LIST)),
                            row("2023-07-01", "2024-01-01", percent("11.75"), secondary(LIST)),
                            row("2024-01-01", "2024-07-01", percent("12.50"), secondary(LIST)),
                            row(
                                    "2024-07-01",
                                    "2025-07-01",
                                    percent("12.50"),
                                    derived("Forsinkelsesrenteloven § 3: styringsrenten 4,50 + 8")),
                            row("2025-07-01", "2026-01-01", percent("12.25"), primary("FOR-2025-06-23-1321")),
                            row(
                                    "2026-01-01",
                                    "2026-07-01",
                                    percent("12.00"),
                                    primary("FOR-2025-12-18-2658"))));

    /// The reference rate in percent a year, without the 8 points. From 2026-01-01 none is known.
    private static final Dated<BigDecimal> SWEDEN =
            new Dated<>(
                    "SE-INT-1",
                    List.of(
                            row("2022-01-01", "2022-07-01", percent("0.00"), primary("SFS 2022:1")),
                            row("2022-07-01", "2023-01-01", percent("0.50"), primary("SFS 2022:1339")),
                            row("2023-01-01", "2023-07-01", percent("2.50"), primary("SFS 2023:1")),
                            row("2023-07-01", "2024-01-01", percent("3.50"), primary("SFS 2023:509")),
                            row("2024-01-01", "2024-07-01", percent("4.00"), primary("SFS 2023:954")),
                            row("2024-07-01", "2025-01-01", percent("4.00"), primary("SFS 2024:613")),
                            row("2025-01-01", "2025-07-01", percent("3.00"), primary("SFS 2024:1373")),
                            row("2025-07-01", "2026-01-01", percent("2.00"), primary("SFS 2025:809"))));

    private LateInterest() {}

    /// The rate of a day in percent a year.
    ///
    /// @throws NotCovered where the rate of that day is not known
    public static BigDecimal rate(Country country, LocalDate day) {
        return inFull(country, table(country).on(day).value());
    }

    /// Whether the rate of a day is known.
    public static boolean covers(Country country, LocalDate day) {
        return table(country).covers(day);
    }

    /// The interest on a debt that fell due on one day and was paid on another, rounded once, half up.
    ///
    /// Each day after the due date, the day of payment included, at that day's rate and a 365th of a year;
    /// the count of days is custom, not law.
    ///
    /// @throws NotCovered where the rate of one of the days is not known
    public static Money on(Money debt, Country country, LocalDate dueOn, LocalDate paidOn) {
        var percentDays = BigDecimal.ZERO;
        for (var span : table(country).across(dueOn.plusDays(1), paidOn)) {
            var rate = inFull(country, span.row().value());
            percentDays = percentDays.add(rate.multiply(BigDecimal.valueOf(span.days())));
        }
        var interest =
                debt.amount()
                        .multiply(percentDays)
                        .movePointLeft(2)
                        .divide(DAYS_OF_A_YEAR, DIGITS_BEFORE_ROUNDING, RoundingMode.HALF_UP);
        return Amounts.rounded(interest, debt.currency());
    }

    private static Dated<BigDecimal> table(Country country) {
        return switch (country) {
            case NO -> NORWAY;
            case SE -> SWEDEN;
        };
    }

    private static BigDecimal inFull(Country country, BigDecimal row) {
        return switch (country) {
            case NO -> row;
            case SE -> row.add(POINTS_ABOVE_REFERENCE);
        };
    }

    private static BigDecimal percent(String rate) {
        return new BigDecimal(rate);
    }
}
