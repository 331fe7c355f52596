package no.svar.meter;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.svar.shared.Money;
import org.jspecify.annotations.Nullable;

/// What was used at a metering point, as a diagram shows it and [ConsumptionJson] writes it. What is not
/// known is left out, never 0.
record Consumption(
        String meteringPoint,
        LocalDate from,
        LocalDate to,
        String resolution,
        List<Item> items,
        Sum sum,
        LastYear lastYear,
        @Nullable Cost cost,
        @Nullable String source,
        @Nullable Instant asOf) {

    /// The word for a sum of several qualities.
    private static final String MIXED = "MIXED";

    private static final int KWH_DECIMALS = 3;

    /// A quarter or an hour with its ends, a day, or a month.
    ///
    /// @param missing how many intervals have no value; null for none
    record Item(
            @Nullable String from,
            @Nullable String to,
            @Nullable LocalDate day,
            @Nullable String month,
            @Nullable BigDecimal kwh,
            String quality,
            @Nullable BigDecimal estimatedKwh,
            @Nullable Integer missing) {

        static Item interval(String from, String to, @Nullable Integer wh, Quality quality) {
            var known = wh == null ? null : kwhOf(wh);
            return new Item(from, to, null, null, known, quality.name(), null, known == null ? 1 : null);
        }

        static Item day(LocalDate day, Tally tally) {
            return of(day, null, tally);
        }

        static Item month(String month, Tally tally) {
            return of(null, month, tally);
        }

        private static Item of(@Nullable LocalDate day, @Nullable String month, Tally tally) {
            var quality = tally.onlyQuality();
            var missing = tally.missing();
            return new Item(
                    null,
                    null,
                    day,
                    month,
                    tally.kwh(),
                    quality == null ? MIXED : quality.name(),
                    tally.estimatedWh() == 0 ? null : kwhOf(tally.estimatedWh()),
                    missing == 0 ? null : missing);
        }
    }

    /// All of it together.
    ///
    /// @param kwh of what is known
    /// @param complete whether that is all
    record Sum(@Nullable BigDecimal kwh, boolean complete, int missing, List<Share> shares) {

        static Sum of(Tally tally, boolean complete) {
            return new Sum(tally.kwh(), complete && tally.missing() == 0, tally.missing(), tally.shares());
        }
    }

    /// How much is of one quality.
    record Share(Quality quality, int intervals, @Nullable BigDecimal kwh) {}

    /// The same dates a year ago.
    ///
    /// @param text what a leap day changes
    record LastYear(
            LocalDate from,
            LocalDate to,
            @Nullable BigDecimal kwh,
            boolean complete,
            @Nullable String text) {}

    /// What invoices charged for some of it.
    record Cost(Money amount, BigDecimal pricedKwh, String text, String basis) {}

    static BigDecimal kwhOf(long wh) {
        return BigDecimal.valueOf(wh, KWH_DECIMALS);
    }
}
