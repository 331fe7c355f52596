package no.svar.regulation;

import static no.svar.regulation.Dated.row;
import static no.svar.regulation.Source.primary;
import static no.svar.regulation.Source.secondary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import no.svar.shared.Country;
import no.svar.shared.Money;

/// SE-OUT-1: avbrottsersättning, what a Swedish grid company pays any end user for a long interruption.
///
/// Steps of 24 hours, each at least 2 % of the year's prisbasbelopp; together at most three years' grid cost.
/// It may be reduced (jämkas, 13 §) for reasons that the portal does not know.
public final class SwedishOutage {

    /// One kind of step.
    ///
    /// @param times how many such steps there are
    /// @param percent of the annual grid cost
    /// @param each what one of them gives: the share, or the minimum where that is more
    public record Step(long times, BigDecimal percent, Money share, Money each) {}

    /// What is owed; no steps where it did not last long enough.
    ///
    /// @param sum of the steps, before the limit
    /// @param capPercent how much of the annual grid cost the limit is
    public record Amount(
            List<Step> steps,
            Money minimum,
            Money sum,
            BigDecimal capPercent,
            Money cap,
            Money amount,
            Source source) {

        public boolean isDue() {
            return amount.minor() > 0;
        }

        /// Whether the limit, and not the steps, decides.
        public boolean isCapped() {
            return amount.compareTo(sum) < 0;
        }
    }

    /// What the paragraph says in percent of the annual grid cost, and of the prisbasbelopp.
    private record Shares(BigDecimal first, BigDecimal further, BigDecimal cap, BigDecimal minimum) {}

    private static final Duration FIRST_STEP = Duration.ofHours(12);
    private static final Duration DAY = Duration.ofDays(1);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String LIST = "energiforetagen.se, revisi.se";

    private static final Dated<Shares> SWEDEN =
            new Dated<>(
                    "SE-OUT-1",
                    List.of(
                            row(
                                    "2018-01-01",
                                    "2027-01-01",
                                    new Shares(
                                            new BigDecimal("12.5"),
                                            new BigDecimal("25"),
                                            new BigDecimal("300"),
                                            new BigDecimal("2")),
                                    primary("Ellagen (1997:857) 10 kap. 9–16 §§"))));

    /// The prisbasbelopp in kronor. Of 2021, 2022 and from 2027 none was read in a source.
    private static final Dated<BigDecimal> BASE_AMOUNT =
            new Dated<>(
                    "SE-OUT-1",
                    List.of(
                            year(2018, "45500", secondary("energiforetagen.se")),
                            year(2019, "46500", secondary(LIST)),
                            year(2020, "47300", primary("SFS 2019:572")),
                            year(2023, "52500", primary("SFS 2022:1398")),
                            year(2024, "57300", primary("SFS 2023:532")),
                            year(2025, "58800", primary("SFS 2024:663")),
                            year(2026, "59200", secondary("tidningenbalans.se"))));

    private SwedishOutage() {}

    /// @param annualGridCost the estimated annual grid cost, which the law does not define further
    /// @param beganOn whose rules count
    /// @param baseAmountOf a day of the year whose prisbasbelopp counts
    /// @throws NotCovered where the rules or the prisbasbelopp of that day are not known
    public static Amount of(
            Duration lasted, Money annualGridCost, LocalDate beganOn, LocalDate baseAmountOf) {
        var row = SWEDEN.on(beganOn);
        var shares = row.value();
        var minimum = minimum(BASE_AMOUNT.on(baseAmountOf).value(), shares.minimum());
        var cost = annualGridCost.amount();
        var cap = Amounts.rounded(percent(cost, shares.cap()), annualGridCost.currency());
        if (lasted.compareTo(FIRST_STEP) < 0) {
            var none = Money.zero(annualGridCost.currency());
            return new Amount(List.of(), minimum, none, shares.cap(), cap, none, row.source());
        }
        var further = startedDays(lasted.minus(DAY));
        var first = step(1, cost, shares.first(), minimum);
        var next = step(further, cost, shares.further(), minimum);
        var exact =
                atLeast(percent(cost, shares.first()), minimum)
                        .add(
                                atLeast(percent(cost, shares.further()), minimum)
                                        .multiply(BigDecimal.valueOf(further)));
        var sum = Amounts.rounded(exact, annualGridCost.currency());
        return new Amount(
                further == 0 ? List.of(first) : List.of(first, next),
                minimum,
                sum,
                shares.cap(),
                cap,
                sum.compareTo(cap) < 0 ? sum : cap,
                row.source());
    }

    /// The paragraph that says how much.
    public static Citation cited() {
        return new Citation("10 kap. 12 §", SWEDEN.rows().getLast().source().text());
    }

    /// Whether an interruption is long enough for anything to be owed.
    public static boolean isLongEnough(Duration lasted) {
        return lasted.compareTo(FIRST_STEP) >= 0;
    }

    /// The least that a step gives: a share of the prisbasbelopp, up to the next full hundred.
    ///
    /// @throws NotCovered where the prisbasbelopp of that day is not known
    public static Money minimum(LocalDate day) {
        return minimum(BASE_AMOUNT.on(day).value(), SWEDEN.on(day).value().minimum());
    }

    private static Money minimum(BigDecimal baseAmount, BigDecimal share) {
        var hundreds = percent(baseAmount, share).divide(HUNDRED, 0, RoundingMode.CEILING);
        return Money.of(hundreds.multiply(HUNDRED), Country.SE.currency());
    }

    private static Step step(long times, BigDecimal cost, BigDecimal percent, Money minimum) {
        var share = Amounts.rounded(percent(cost, percent), minimum.currency());
        return new Step(times, percent, share, share.compareTo(minimum) < 0 ? minimum : share);
    }

    private static BigDecimal atLeast(BigDecimal share, Money minimum) {
        return share.max(minimum.amount());
    }

    private static long startedDays(Duration beyond) {
        if (beyond.isNegative() || beyond.isZero()) {
            return 0;
        }
        var full = beyond.dividedBy(DAY);
        return beyond.compareTo(DAY.multipliedBy(full)) > 0 ? full + 1 : full;
    }

    private static BigDecimal percent(BigDecimal of, BigDecimal percent) {
        return of.multiply(percent).movePointLeft(2);
    }

    private static Dated.Row<BigDecimal> year(int year, String kronor, Source source) {
        return row(year + "-01-01", (year + 1) + "-01-01", new BigDecimal(kronor), source);
    }
}
