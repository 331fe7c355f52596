package no.svar.regulation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import no.svar.regulation.CapacityPrice.Step;
import no.svar.shared.Money;
import org.jspecify.annotations.Nullable;

/// What a capacity charge comes to, and which hours made it.
///
/// @param peaks the hours that count, the highest first; none where no hour lies in the window
/// @param others the highest hours that did not count
/// @param preliminary whether there are fewer peaks than the charge asks for; the mean is of what there is
/// @param sumKw the peaks together, weighted
/// @param amount for a month; null where there is no peak
public record CapacityResult(
        List<Peak> peaks,
        List<Other> others,
        boolean preliminary,
        BigDecimal sumKw,
        @Nullable Reached step,
        @Nullable Lower nextLower,
        @Nullable Money amount) {

    /// How many decimals a mean is shown with.
    private static final int SHOWN_DECIMALS = 3;

    /// An hour that counts.
    ///
    /// @param weight what its kW are multiplied by
    public record Peak(Instant from, BigDecimal kwh, BigDecimal weight) {}

    /// A high hour that does not count.
    public record Other(Instant from, BigDecimal kwh, Why why) {}

    /// Why a high hour does not count.
    public enum Why {
        /// Another hour of the same day counts already.
        SAME_DAY,
        SAME_WEEK,
        /// The charge does not run in that month.
        OUT_OF_SEASON,
        WEEKDAY,
        HOLIDAY,
        TIME_OF_DAY,
        /// As many hours as the charge asks for are at least as high.
        LOWER
    }

    /// The step that the mean lies in.
    ///
    /// @param belowKw where it ends; null for the last step
    public record Reached(BigDecimal fromKw, @Nullable BigDecimal belowKw, Money perMonth) {}

    /// The step below, and what it would have taken: a mean below so many kW.
    ///
    /// @param sumBelowKw the same for the peaks together
    public record Lower(BigDecimal belowKw, BigDecimal sumBelowKw, Money saves) {

        static Lower than(Step reached, Step below, int count) {
            return new Lower(
                    reached.fromKw(),
                    reached.fromKw().multiply(BigDecimal.valueOf(count)),
                    reached.perMonth().minus(below.perMonth()));
        }
    }

    CapacityResult costing(Money price) {
        return new CapacityResult(peaks, others, preliminary, sumKw, null, null, price);
    }

    CapacityResult on(CapacityPrice.Steps steps) {
        var reached = steps.of(sumKw, peaks.size());
        var below = steps.below(reached);
        return new CapacityResult(
                peaks,
                others,
                preliminary,
                sumKw,
                new Reached(reached.fromKw(), steps.end(reached), reached.perMonth()),
                below == null ? null : Lower.than(reached, below, peaks.size()),
                reached.perMonth());
    }

    /// The mean as it is shown: rounded down, so that it never seems to reach a step that it did not reach.
    public @Nullable BigDecimal meanKw() {
        return peaks.isEmpty()
                ? null
                : sumKw.divide(BigDecimal.valueOf(peaks.size()), SHOWN_DECIMALS, RoundingMode.DOWN);
    }
}
