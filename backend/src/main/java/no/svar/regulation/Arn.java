package no.svar.regulation;

import static no.svar.regulation.Dated.row;
import static no.svar.regulation.Source.primary;

import java.time.LocalDate;
import java.util.List;
import no.svar.shared.Country;
import no.svar.shared.Money;
import org.jspecify.annotations.Nullable;

/// What Sweden's board for consumer disputes, Allmänna reklamationsnämnden, takes up: SE-ARN-1.
///
/// The figures are those of the ordinance as read in 2026 (as of SFS 2025:610); from which day each of them
/// holds was not read, so nothing is said of days before that year. A case of principle (25 §) is taken up
/// below the limit, too, which nobody can know beforehand.
public final class Arn {

    public static final String RULE = "SE-ARN-1";

    /// What the board does with an application.
    public enum Finding {
        TAKES_UP,
        /// The sum is too small.
        BELOW_LIMIT,
        /// It came later than a year after the complaint to the trader.
        TOO_LATE,
        /// The trader was never asked.
        NO_COMPLAINT_FIRST
    }

    /// @param leastMinor the least sum in öre, `feeMinor` what an application costs, not refunded
    record Terms(long leastMinor, long feeMinor, int years, int daysToDecide) {}

    private static final Dated<Terms> TERMS =
            new Dated<>(
                    RULE,
                    List.of(
                            row(
                                    "2026-01-01",
                                    "2028-01-01",
                                    new Terms(75_000, 15_000, 1, 90),
                                    primary("SFS 2015:739 8, 20 a, 23, 26 §§"))));

    private Arn() {}

    /// @param claimed null where no sum is known: then it is not what an application fails on
    /// @param complainedOn when the trader was asked; null where that never was
    /// @throws NotCovered where the ordinance of that day is not known
    public static Finding finding(
            @Nullable Money claimed, @Nullable LocalDate complainedOn, LocalDate filedOn) {
        var terms = TERMS.on(filedOn).value();
        if (complainedOn == null) {
            return Finding.NO_COMPLAINT_FIRST;
        }
        if (filedOn.isAfter(complainedOn.plusYears(terms.years()))) {
            return Finding.TOO_LATE;
        }
        if (claimed != null && claimed.minor() < terms.leastMinor()) {
            return Finding.BELOW_LIMIT;
        }
        return Finding.TAKES_UP;
    }

    /// The last day on which an application is in time.
    public static LocalDate lastDay(LocalDate complainedOn, LocalDate today) {
        return complainedOn.plusYears(TERMS.on(today).value().years());
    }

    public static Money least(LocalDate day) {
        return kronor(TERMS.on(day).value().leastMinor());
    }

    public static Money fee(LocalDate day) {
        return kronor(TERMS.on(day).value().feeMinor());
    }

    /// Within how many days from the complete file the board decides.
    public static int daysToDecide(LocalDate day) {
        return TERMS.on(day).value().daysToDecide();
    }

    public static Source source(LocalDate day) {
        return TERMS.on(day).source();
    }

    private static Money kronor(long minor) {
        return new Money(minor, Country.SE.currency());
    }
}
