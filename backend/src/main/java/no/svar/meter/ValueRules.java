package no.svar.meter;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// What a value must be like, whatever format it came in.
///
/// @param now when the batch arrived
/// @param mostKwhAnHour what is absurd beyond
record ValueRules(Instant now, int mostKwhAnHour) {

    /// How far a sender's clock may be ahead of ours.
    private static final Duration LEEWAY = Duration.ofMinutes(5);

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    /// What is wrong with where a run starts; null where nothing is.
    @Nullable Text misplaced(Instant from, int minutes) {
        if (from.isBefore(EARLIEST.atStartOfDay(ZoneOffset.UTC).toInstant())) {
            return MeterReasons.TOO_OLD.with(EARLIEST);
        }
        return from.getNano() == 0 && from.getEpochSecond() % (60L * minutes) == 0
                ? null
                : MeterReasons.MISALIGNED.with(minutes);
    }

    boolean isFuture(Instant from, int minutes) {
        return from.plusSeconds(60L * minutes).isAfter(now.plus(LEEWAY));
    }

    /// What is wrong with one value; null where nothing is.
    @Nullable Text wrong(@Nullable BigDecimal kwh, Quality quality, int minutes) {
        if (kwh == null) {
            return quality.counts() ? MeterReasons.NUMBER_NEEDED.with(quality) : null;
        }
        if (quality == Quality.MISSING) {
            return MeterReasons.NUMBER_OF_NOTHING;
        }
        if (kwh.signum() < 0) {
            return MeterReasons.NEGATIVE;
        }
        long most = mostKwhAnHour * 1_000L * minutes / 60;
        return exactWh(kwh) > most ? MeterReasons.ABSURD.with(BigDecimal.valueOf(most, 3)) : null;
    }

    /// @param kwh that nothing is wrong with
    static int wh(@Nullable BigDecimal kwh) {
        return kwh == null ? DayValues.NONE : (int) exactWh(kwh);
    }

    /// @param kwh of at most 15 digits and 3 decimals, as every reader sees to
    private static long exactWh(BigDecimal kwh) {
        return kwh.scaleByPowerOfTen(3).longValue();
    }
}
