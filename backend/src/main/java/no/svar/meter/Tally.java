package no.svar.meter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import no.svar.meter.Consumption.Share;
import org.jspecify.annotations.Nullable;

/// Counts intervals and adds up their energy by quality.
final class Tally {

    private static final Quality[] QUALITIES = Quality.values();

    /// By the qualities' codes, which begin at 1.
    private final int[] intervals = new int[QUALITIES.length + 1];

    private final long[] wh = new long[QUALITIES.length + 1];

    /// @param energy null where none counts
    void add(Quality quality, @Nullable Integer energy) {
        intervals[quality.code()]++;
        wh[quality.code()] += energy == null ? 0 : energy;
    }

    void add(Quality quality, int count, long energy) {
        intervals[quality.code()] += count;
        wh[quality.code()] += energy;
    }

    void add(Tally other) {
        for (int i = 0; i < intervals.length; i++) {
            intervals[i] += other.intervals[i];
            wh[i] += other.wh[i];
        }
    }

    /// How many intervals there are, with a value or without.
    int intervals() {
        int all = 0;
        for (int count : intervals) {
            all += count;
        }
        return all;
    }

    /// How many intervals have no value that counts.
    int missing() {
        int missing = 0;
        for (var quality : QUALITIES) {
            missing += quality.counts() ? 0 : intervals[quality.code()];
        }
        return missing;
    }

    /// The energy that is known; null where no value is.
    @Nullable BigDecimal kwh() {
        return intervals() == missing() ? null : Consumption.kwhOf(knownWh());
    }

    long knownWh() {
        long known = 0;
        for (long energy : wh) {
            known += energy;
        }
        return known;
    }

    long estimatedWh() {
        long estimated = 0;
        for (var quality : QUALITIES) {
            estimated += quality.isEstimated() ? wh[quality.code()] : 0;
        }
        return estimated;
    }

    /// The quality of every interval; null where they differ.
    @Nullable Quality onlyQuality() {
        int all = intervals();
        for (var quality : QUALITIES) {
            if (intervals[quality.code()] == all) {
                return quality;
            }
        }
        return null;
    }

    /// What there is of each quality, in the qualities' own order.
    List<Share> shares() {
        var shares = new ArrayList<Share>();
        for (var quality : QUALITIES) {
            int count = intervals[quality.code()];
            if (count > 0) {
                var energy = quality.counts() ? Consumption.kwhOf(wh[quality.code()]) : null;
                shares.add(new Share(quality, count, energy));
            }
        }
        return shares;
    }
}
