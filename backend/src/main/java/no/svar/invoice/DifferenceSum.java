package no.svar.invoice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.svar.shared.Period;
import org.jspecify.annotations.Nullable;

/// All lines of one kind on an invoice, taken together.
///
/// @param isThere whether the invoice has such a line
/// @param use null where the quantity is not told for every line, or in more than one unit
/// @param days how many days the lines are about; 0 where that is not told
record DifferenceSum(boolean isThere, long net, @Nullable Use use, long days) {

    /// A quantity and the unit that it is counted in.
    record Use(BigDecimal quantity, String unit) {

        private static final Set<String> TIME = Set.of("DAY", "MON", "ANN");
        private static final Set<String> ENERGY = Set.of("KWH", "MWH");

        boolean isTime() {
            return TIME.contains(unit);
        }

        /// Whether it grows with the days, as power does not.
        boolean isEnergy() {
            return ENERGY.contains(unit);
        }

        boolean isNothing() {
            return quantity.signum() == 0;
        }
    }

    static DifferenceSum of(Invoice invoice, LineKind kind) {
        var lines = invoice.document().lines().stream().filter(line -> line.kind() == kind).toList();
        var net = lines.stream().mapToLong(Line::netMinor).reduce(0, Math::addExact);
        return new DifferenceSum(!lines.isEmpty(), net, use(lines), days(lines, invoice.period()));
    }

    private static @Nullable Use use(List<Line> lines) {
        var sum = BigDecimal.ZERO;
        String unit = null;
        for (var line : lines) {
            var quantity = line.quantity();
            var itsUnit = line.unit();
            if (quantity == null || itsUnit == null || (unit != null && !unit.equals(itsUnit))) {
                return null;
            }
            sum = sum.add(quantity);
            unit = itsUnit;
        }
        return unit == null ? null : new Use(sum, unit);
    }

    /// From the first day of any line to the last; the invoice's own days where a line does not tell.
    private static long days(List<Line> lines, @Nullable Period invoiced) {
        LocalDate from = null;
        LocalDate to = null;
        for (var line : lines) {
            var period = line.period();
            if (period == null) {
                return invoiced == null ? 0 : invoiced.days();
            }
            from = from == null || period.from().isBefore(from) ? period.from() : from;
            to = to == null || period.to().isAfter(to) ? period.to() : to;
        }
        return from == null || to == null ? 0 : new Period(from, to).days();
    }
}
