package no.svar.meter;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import no.svar.regulation.CapacityResult.Why;
import no.svar.shared.Money;
import org.jspecify.annotations.Nullable;

/// The capacity charges of a month: which hours made them, and what it would have taken to pay less.
@Serdeable
public record Capacity(
        String meteringPoint,
        String month,
        State state,
        List<Charge> charges,
        List<Doubt> doubts,
        @Nullable String reference,
        @Nullable String source,
        @Nullable Instant asOf) {

    /// How far the month can be trusted.
    enum State {
        /// All hours are known.
        FINAL,
        /// The month runs.
        SO_FAR,
        /// Values are missing or can still change.
        PRELIMINARY,
        /// Nobody has told how the grid company charges.
        NO_MODEL,
        /// No value is known that a charge could be made of.
        NO_VALUES
    }

    /// One charge and what made it.
    @Serdeable
    record Charge(
            String id,
            String name,
            String model,
            List<Peak> peaks,
            List<Other> others,
            @Nullable BigDecimal meanKw,
            @Nullable Step step,
            @Nullable NextLower nextLower,
            @Nullable Money amount,
            String text) {}

    /// An hour that counts.
    ///
    /// @param weight null where it is 1
    @Serdeable
    public record Peak(
            Instant from, Instant to, BigDecimal kwh, Quality quality, @Nullable BigDecimal weight) {}

    /// A high hour that does not count.
    @Serdeable
    record Other(Instant from, Instant to, BigDecimal kwh, Why why, String whyText) {}

    /// The step that was reached.
    @Serdeable
    record Step(BigDecimal fromKw, @Nullable BigDecimal belowKw, Money perMonth) {}

    /// What the step below would have needed.
    @Serdeable
    record NextLower(BigDecimal belowKw, Money saves, String text) {}

    /// An hour, or several in a row, that may change the charge when more is known.
    @Serdeable
    record Doubt(Instant from, Instant to, Quality quality, String text) {}

    /// The answer where nobody has told how the company charges.
    static Capacity withoutModel(String meteringPoint, String month) {
        return new Capacity(meteringPoint, month, State.NO_MODEL, List.of(), List.of(), null, null, null);
    }
}
