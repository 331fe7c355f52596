package no.svar.meter;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import no.svar.regulation.LoadProfile;
import no.svar.regulation.MainFuse;
import no.svar.regulation.MeterRegister;
import org.jspecify.annotations.Nullable;

/// What a register can plausibly show on a day, by the reading before, the main fuse and what is usually
/// used.
///
/// @param last the reading before; null where there is none to compare with
/// @param mostKwh what the main fuse lets through since then; null where it is not known
/// @param expectedKwh what is usually used in that time; null where nothing is known about it
record ReadingRange(
        MeterRegister register,
        @Nullable RegisterReading last,
        @Nullable BigDecimal mostKwh,
        @Nullable BigDecimal expectedKwh,
        ReadingSettings limits) {

    private static final BigDecimal DAYS_OF_A_YEAR = BigDecimal.valueOf(365);
    private static final int HOURS_OF_A_DAY = 24;
    private static final BigDecimal TWO = BigDecimal.TWO;

    static ReadingRange of(
            MeteringPoint point, ReadingHistory history, LocalDate day, ReadingSettings limits) {
        var last = history.lastBefore(day);
        return new ReadingRange(
                history.register(),
                last,
                last == null ? null : throughFuse(point, last.readOn(), day),
                last == null ? null : expected(point, history, last.readOn(), day, limits),
                limits);
    }

    /// What is odd about that number; nothing where it is as expected.
    List<Finding> findings(BigDecimal shown) {
        if (!register.canShow(shown)) {
            return List.of(Finding.TOO_MANY_DIGITS);
        }
        var before = last;
        if (before == null) {
            return List.of();
        }
        var kwh = register.consumption(before.register(), shown);
        var found = new ArrayList<Finding>();
        if (MeterRegister.rollsOver(before.register(), shown)) {
            if (!canRollOverBy(kwh)) {
                return List.of(
                        hasDigitMissing(shown, before.register())
                                ? Finding.MISSING_DIGIT
                                : Finding.LOWER_THAN_LAST);
            }
            found.add(Finding.ROLLED_OVER);
        }
        if (kwh.signum() == 0) {
            found.add(Finding.NO_USE);
            return found;
        }
        if (!isPlausible(kwh) && hasDigitTooMany(shown, before.register())) {
            found.add(Finding.EXTRA_DIGIT);
        }
        if (isAbove(kwh, mostKwh)) {
            found.add(Finding.ABOVE_FUSE);
        }
        if (isAbove(kwh, high())) {
            found.add(Finding.HIGH);
        }
        if (isLow(kwh)) {
            found.add(Finding.LOW);
        }
        return found;
    }

    /// The lowest number that is believed, but for a register that starts from zero again.
    @Nullable BigDecimal least() {
        return last == null ? null : last.register();
    }

    /// The highest number that the main fuse allows; null where that is not known, or a whole round or more.
    @Nullable BigDecimal most() {
        return last == null || mostKwh == null || isRound(mostKwh)
                ? null
                : register.after(last.register(), mostKwh);
    }

    /// The lowest number that is likely.
    @Nullable BigDecimal likelyFrom() {
        var expected = expectedKwh;
        return last == null || expected == null || high() == null || isRound(expected)
                ? null
                : register.after(last.register(), expected.multiply(limits.low()));
    }

    /// The highest number that is likely.
    @Nullable BigDecimal likelyTo() {
        var high = high();
        if (last == null || high == null) {
            return null;
        }
        var bound = mostKwh == null ? high : high.min(mostKwh);
        return isRound(bound) ? null : register.after(last.register(), bound);
    }

    /// A lower number is far more often a slip or another meter than a register that has passed its nines: it
    /// is believed only where there is something to measure it by.
    private boolean canRollOverBy(BigDecimal kwh) {
        var fuseTells = mostKwh != null && !isRound(mostKwh.multiply(TWO));
        return (expectedKwh != null || fuseTells) && isPlausible(kwh);
    }

    private boolean isPlausible(BigDecimal kwh) {
        return !isAbove(kwh, mostKwh) && !isAbove(kwh, high());
    }

    /// Above what use is doubted; null where nothing is expected.
    private @Nullable BigDecimal high() {
        return expectedKwh == null
                ? null
                : expectedKwh.multiply(limits.high()).max(expectedKwh.add(limits.leastDoubted()));
    }

    private boolean isLow(BigDecimal kwh) {
        return expectedKwh != null
                && expectedKwh.compareTo(limits.leastDoubted()) > 0
                && kwh.compareTo(expectedKwh.multiply(limits.low())) < 0;
    }

    private boolean isRound(BigDecimal kwh) {
        return kwh.compareTo(register.cap().multiply(register.multiplier())) >= 0;
    }

    private boolean hasDigitMissing(BigDecimal shown, BigDecimal before) {
        return Slips.withDigit(shown).stream().anyMatch(meant -> isMeant(meant, before));
    }

    private boolean hasDigitTooMany(BigDecimal shown, BigDecimal before) {
        return Slips.withoutDigit(shown).stream().anyMatch(meant -> isMeant(meant, before));
    }

    private boolean isMeant(BigDecimal meant, BigDecimal before) {
        return register.canShow(meant)
                && !MeterRegister.rollsOver(before, meant)
                && isPlausible(register.consumption(before, meant));
    }

    private static boolean isAbove(BigDecimal kwh, @Nullable BigDecimal bound) {
        return bound != null && kwh.compareTo(bound) > 0;
    }

    /// Readings bear a day but no hour: up to a day more may lie between them than their days tell.
    private static @Nullable BigDecimal throughFuse(MeteringPoint point, LocalDate from, LocalDate until) {
        var amperes = point.fuseAmperes();
        var volts = point.fuseVolts();
        var phases = point.fusePhases();
        if (amperes == null || volts == null || phases == null) {
            return null;
        }
        var hours = (ChronoUnit.DAYS.between(from, until) + 1) * HOURS_OF_A_DAY;
        return new MainFuse(amperes, volts, phases).mostKwh(hours);
    }

    /// The same days of last year where readings tell, else their share of the expected year.
    private static @Nullable BigDecimal expected(
            MeteringPoint point,
            ReadingHistory history,
            LocalDate from,
            LocalDate until,
            ReadingSettings limits) {
        var lastYear = history.used(from.minusYears(1), until.minusYears(1));
        var annual = point.expectedAnnualKwh();
        if (lastYear != null || annual == null) {
            return lastYear;
        }
        return switch (point.use()) {
            case HOUSEHOLD -> limits.householdProfile().between(annual, from, until);
            case HOLIDAY_HOME -> LoadProfile.HOLIDAY_HOME.between(annual, from, until);
            case BUSINESS ->
                    annual.multiply(BigDecimal.valueOf(ChronoUnit.DAYS.between(from, until)))
                            .divide(DAYS_OF_A_YEAR, 3, RoundingMode.HALF_UP);
        };
    }
}
