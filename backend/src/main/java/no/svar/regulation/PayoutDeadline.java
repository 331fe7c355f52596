package no.svar.regulation;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import no.svar.shared.Country;
import org.jspecify.annotations.Nullable;

/// By when compensation for an interruption is to be paid, and when the right to it is lost.
///
/// Norway: nettinntektsforskriften § 5-1, 12 weeks after supply was back. Sweden: ellagen 10 kap. 14, 15 §§,
/// 6 months from the end of the month in which the grid company knew or should have known; lost after two
/// years from the end of the interruption where it was neither paid nor claimed.
public final class PayoutDeadline {

    private static final int NORWEGIAN_WEEKS = 12;
    private static final int SWEDISH_MONTHS = 6;
    private static final int SWEDISH_YEARS_UNTIL_LOST = 2;

    private PayoutDeadline() {}

    /// The last day on which it is paid in time.
    ///
    /// @param knownOn when the grid company knew, or should have known, of the interruption
    public static LocalDate payBy(Country country, LocalDate knownOn, LocalDate restoredOn) {
        return switch (country) {
            case NO -> restoredOn.plusWeeks(NORWEGIAN_WEEKS);
            case SE -> knownOn.plusMonths(SWEDISH_MONTHS).with(TemporalAdjusters.lastDayOfMonth());
        };
    }

    /// The last day on which it can be claimed; null where no such day is known to us (Norway).
    public static @Nullable LocalDate claimBy(Country country, LocalDate restoredOn) {
        return country == Country.SE ? restoredOn.plusYears(SWEDISH_YEARS_UNTIL_LOST) : null;
    }
}
