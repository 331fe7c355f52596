package no.svar.queue;

import java.math.BigDecimal;
import no.svar.feed.Reasons;
import no.svar.feed.Row;
import org.jspecify.annotations.Nullable;

/// Reads the numbers of an event's data, each within its bounds.
final class CallData {

    static final int MOST_AGENTS = 10_000;
    static final int MOST_WAITING = 100_000;
    static final long MOST_CALLS = 1_000_000_000L;
    static final long LONGEST_WAIT = 86_400;
    private static final int DECIMALS = 12;

    private final Row data;

    CallData(Row data) {
        this.data = data;
    }

    int whole(String name, int most) {
        if (data.lacks(name)) {
            data.noteFault(name, Reasons.MISSING);
            return 0;
        }
        var whole = optionalWhole(name, most);
        return whole == null ? 0 : whole;
    }

    @Nullable Integer optionalWhole(String name, int most) {
        var whole = optionalLong(name, most);
        return whole == null ? null : Math.toIntExact(whole);
    }

    @Nullable Long optionalLong(String name, long most) {
        var number = data.optionalNumber(name, DECIMALS);
        if (number == null) {
            return null;
        }
        if (number.signum() < 0
                || number.stripTrailingZeros().scale() > 0
                || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            data.noteFault(name, CallReasons.WHOLE.with(most));
            return 0L;
        }
        return number.longValueExact();
    }

    @Nullable Double optionalSeconds(String name) {
        var number = data.optionalNumber(name, DECIMALS);
        if (number == null) {
            return null;
        }
        if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(LONGEST_WAIT)) > 0) {
            data.noteFault(name, CallReasons.BETWEEN.with(LONGEST_WAIT));
            return 0.0;
        }
        return number.doubleValue();
    }
}
