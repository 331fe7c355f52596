package no.svar.regulation;

import static no.svar.regulation.Dated.row;
import static no.svar.regulation.Source.primary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.BiFunction;
import no.svar.shared.Country;
import no.svar.shared.Money;

/// What the Norwegian state pays of households' electricity: strømstøtte (NO-SS-1) and Norgespris (NO-NP-1).
///
/// Both are counted hour by hour, so an invoice alone does not let anybody check the amount. Figures of 2027
/// are not known. The first kWh of a month count: an hour that reaches the limit counts in part.
public final class StateSupport {

    private static final String LAW = "Lov 2025-06-20-44, FOR-2025-09-08-1790 og FOR-2025-09-08-1791";

    private static final Dated<BigDecimal> THRESHOLD =
            new Dated<>(
                    "NO-SS-1",
                    List.of(
                            row("2025-09-15", "2026-01-01", new BigDecimal("75"), primary(LAW)),
                            row("2026-01-01", "2027-01-01", new BigDecimal("77"), primary(LAW))));

    private static final Dated<BigDecimal> REFERENCE =
            new Dated<>(
                    "NO-NP-1", List.of(row("2025-10-01", "2027-01-01", new BigDecimal("40"), primary(LAW))));

    private static final Dated<BigDecimal> SUPPORTED_KWH =
            new Dated<>(
                    "NO-SS-1",
                    List.of(row("2025-09-15", "2030-01-01", new BigDecimal("5000"), primary(LAW))));

    private static final Dated<BigDecimal> HOUSEHOLD_KWH =
            new Dated<>(
                    "NO-NP-1",
                    List.of(row("2025-10-01", "2030-01-01", new BigDecimal("5000"), primary(LAW))));

    private static final Dated<BigDecimal> HOLIDAY_HOME_KWH =
            new Dated<>(
                    "NO-NP-1",
                    List.of(row("2025-10-01", "2030-01-01", new BigDecimal("1000"), primary(LAW))));

    private static final BigDecimal DEGREE = new BigDecimal("0.9");

    /// Neither scheme writes out a rate: each takes account of VAT where it is charged.
    private static final BigDecimal WITH_VAT = new BigDecimal("1.25");

    private StateSupport() {}

    /// A home as Norgespris tells them apart; strømstøtte is for households only.
    public enum Home {
        HOUSEHOLD,
        HOLIDAY_HOME
    }

    /// An hour's use and its price.
    ///
    /// @param day the local day that it belongs to
    /// @param spot øre a kWh without VAT
    public record Hour(LocalDate day, BigDecimal spot, BigDecimal kwh) {

        public Hour {
            if (kwh.signum() < 0) {
                throw new IllegalArgumentException("Nothing is used backwards");
            }
        }
    }

    /// Øre a kWh without VAT, above which the state pays 90 % of the hour's price, for the first 5 000 kWh of
    /// a household's month.
    public static Dated<BigDecimal> threshold() {
        return THRESHOLD;
    }

    /// Øre a kWh without VAT, the price that Norgespris makes of the hour's price, for the first 5 000 kWh of
    /// a household's month and 1 000 kWh of a holiday home's.
    public static Dated<BigDecimal> norgespris() {
        return REFERENCE;
    }

    /// How many kWh of a month strømstøtte counts.
    public static Dated<BigDecimal> supportedKwh() {
        return SUPPORTED_KWH;
    }

    /// How many kWh of a month Norgespris counts.
    public static Dated<BigDecimal> norgesprisKwh(Home home) {
        return switch (home) {
            case HOUSEHOLD -> HOUSEHOLD_KWH;
            case HOLIDAY_HOME -> HOLIDAY_HOME_KWH;
        };
    }

    /// What strømstøtte pays a household for one hour, in kroner, unrounded and never negative.
    ///
    /// @param monthToDate the kWh of the month before this hour
    /// @throws NotCovered where the figures of that day are not known
    public static BigDecimal support(Hour hour, BigDecimal monthToDate, boolean withVat) {
        var above = hour.spot().subtract(THRESHOLD.on(hour.day()).value()).max(BigDecimal.ZERO);
        var counted = counted(hour, monthToDate, SUPPORTED_KWH);
        return kroner(above.multiply(DEGREE).multiply(counted), withVat);
    }

    /// What Norgespris settles for one hour, in kroner, unrounded; negative where the customer pays.
    ///
    /// @param monthToDate the kWh of the month before this hour
    /// @throws NotCovered where the figures of that day are not known
    public static BigDecimal norgespris(Hour hour, BigDecimal monthToDate, Home home, boolean withVat) {
        var off = hour.spot().subtract(REFERENCE.on(hour.day()).value());
        return kroner(off.multiply(counted(hour, monthToDate, norgesprisKwh(home))), withVat);
    }

    /// What strømstøtte pays a household for a month, rounded once.
    ///
    /// @param hours of one month from its first hour on, in order
    public static Money support(List<Hour> hours, boolean withVat) {
        return month(hours, (hour, monthToDate) -> support(hour, monthToDate, withVat));
    }

    /// What Norgespris settles for a month, rounded once; negative where the customer pays.
    ///
    /// @param hours of one month from its first hour on, in order
    public static Money norgespris(List<Hour> hours, Home home, boolean withVat) {
        return month(hours, (hour, monthToDate) -> norgespris(hour, monthToDate, home, withVat));
    }

    private static Money month(List<Hour> hours, BiFunction<Hour, BigDecimal, BigDecimal> ofHour) {
        if (hours.stream().map(hour -> YearMonth.from(hour.day())).distinct().count() > 1) {
            throw new IllegalArgumentException("Each month has kWh of its own that count");
        }
        var sum = BigDecimal.ZERO;
        var monthToDate = BigDecimal.ZERO;
        for (var hour : hours) {
            sum = sum.add(ofHour.apply(hour, monthToDate));
            monthToDate = monthToDate.add(hour.kwh());
        }
        return Amounts.rounded(sum, Country.NO.currency());
    }

    private static BigDecimal counted(Hour hour, BigDecimal monthToDate, Dated<BigDecimal> limit) {
        var left = limit.on(hour.day()).value().subtract(monthToDate).max(BigDecimal.ZERO);
        return hour.kwh().min(left);
    }

    private static BigDecimal kroner(BigDecimal ore, boolean withVat) {
        var kroner = ore.movePointLeft(2);
        return withVat ? kroner.multiply(WITH_VAT) : kroner;
    }
}
