package no.svar.regulation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import no.svar.shared.Money;
import org.jspecify.annotations.Nullable;

/// What a capacity charge costs: a step with a fixed price, or a price for each kW.
public sealed interface CapacityPrice {

    /// From and including so many kW until the next step begins.
    record Step(BigDecimal fromKw, Money perMonth) {}

    /// Steps in rising order, the first from 0.
    record Steps(List<Step> steps) implements CapacityPrice {

        public Steps {
            steps = List.copyOf(steps);
            for (int i = 1; i < steps.size(); i++) {
                if (steps.get(i).fromKw().compareTo(steps.get(i - 1).fromKw()) <= 0) {
                    throw new IllegalArgumentException("Steps stand in rising order");
                }
            }
            if (steps.isEmpty() || steps.getFirst().fromKw().signum() != 0) {
                throw new IllegalArgumentException("The first step begins at 0 kW");
            }
        }

        /// The step of a mean that is kept as a sum, so that nothing is rounded before it is compared.
        Step of(BigDecimal sumKw, int count) {
            return steps.reversed().stream()
                    .filter(step -> step.fromKw().multiply(BigDecimal.valueOf(count)).compareTo(sumKw) <= 0)
                    .findFirst()
                    .orElseGet(steps::getFirst);
        }

        /// The step below that one; null below the first.
        @Nullable Step below(Step step) {
            int place = steps.indexOf(step);
            return place > 0 ? steps.get(place - 1) : null;
        }

        /// Where the step ends; null for the last.
        @Nullable BigDecimal end(Step step) {
            int place = steps.indexOf(step);
            return place + 1 < steps.size() ? steps.get(place + 1).fromKw() : null;
        }
    }

    /// The same price for each kW of a month, or a twelfth of a year's price each month.
    record PerKw(Money price, boolean forAYear) implements CapacityPrice {

        private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

        /// What a month costs, rounded once.
        Money of(BigDecimal sumKw, int count) {
            var divisor = BigDecimal.valueOf(count).multiply(forAYear ? MONTHS : BigDecimal.ONE);
            var currency = price.currency();
            var amount =
                    sumKw.multiply(price.amount())
                            .divide(divisor, currency.getDefaultFractionDigits(), RoundingMode.HALF_UP);
            return Money.of(amount, currency);
        }
    }
}
