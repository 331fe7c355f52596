package no.svar.invoice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import no.svar.shared.Period;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// The kilowatt-hours of an invoice that are estimated, so that others can be put in their place.
///
/// Each price of a kWh has a line of its own for the same use: energy, grid charge, taxes. What is estimated
/// is told by the first kind that has a price and is estimated.
///
/// @param meteringPoint null where the invoice names none
/// @param days null where neither lines nor invoice tell
record EstimatedPart(@Nullable String meteringPoint, BigDecimal kwh, @Nullable Period days) {

    /// @param named the metering point that is meant; null where none was named
    /// @throws NotRecomputable where nothing is estimated that has a price for each kWh
    static EstimatedPart of(Invoice invoice, @Nullable String named) {
        if (invoice.kind() == Invoice.Kind.CREDIT_NOTE) {
            throw new NotRecomputable(PreviewWords.CREDIT_NOTE);
        }
        var perKwh = invoice.document().lines().stream().filter(line -> countsUse(line.kind())).toList();
        var point = point(perKwh, named);
        var own = perKwh.stream().filter(line -> isOf(point, line)).toList();
        var estimated = own.stream().filter(line -> line.basis() == Basis.ESTIMATED).toList();
        if (own.stream().anyMatch(EstimatedPart::takesBack)) {
            throw new NotRecomputable(PreviewWords.SETTLEMENT);
        }
        if (estimated.isEmpty()) {
            throw new NotRecomputable(whyNothing(own));
        }
        var priced =
                estimated.stream()
                        .filter(line -> InvoicedPrice.of(line, invoice.currency()) != null)
                        .toList();
        var first =
                priced.stream()
                        .map(Line::kind)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(() -> new NotRecomputable(PreviewWords.NO_PRICE));
        var lines = priced.stream().filter(line -> line.kind() == first).toList();
        return new EstimatedPart(point, EstimatedLines.of(lines).kwh(), days(lines, invoice.period()));
    }

    /// Whether lines of that kind charge for each kWh that was used.
    static boolean countsUse(LineKind kind) {
        return switch (kind) {
            case ENERGY, ENERGY_MARKUP, ENERGY_CERTIFICATE, GRID_ENERGY, ELECTRICITY_TAX, ENOVA_LEVY -> true;
            case ENERGY_FIXED,
                    GRID_CAPACITY,
                    GRID_FIXED,
                    POWER_SUPPORT,
                    NORGESPRIS,
                    OUTAGE_COMPENSATION,
                    INVOICE_FEE,
                    REMINDER_FEE,
                    LATE_INTEREST,
                    CORRECTION,
                    DISCOUNT,
                    OTHER ->
                    false;
        };
    }

    boolean isOf(Line line) {
        return isOf(meteringPoint, line);
    }

    /// Whether a line's days reach over all that is estimated, as far as both are told.
    boolean isWithin(Line line) {
        var period = line.period();
        return period == null || days == null || (period.contains(days.from()) && period.contains(days.to()));
    }

    /// A line that names no metering point is about the only one.
    private static boolean isOf(@Nullable String point, Line line) {
        return line.meteringPoint() == null || line.meteringPoint().equals(point);
    }

    /// Whether it takes back what was charged on an estimate, as a settlement does.
    static boolean takesBack(Line line) {
        var quantity = line.quantity();
        return quantity != null && quantity.signum() < 0 && isEstimated(line);
    }

    static boolean isEstimated(Line line) {
        return line.basis() == Basis.ESTIMATED || line.basis() == Basis.FINALLY_ESTIMATED;
    }

    private static @Nullable String point(List<Line> lines, @Nullable String named) {
        var points = lines.stream().map(Line::meteringPoint).distinct().toList();
        var known = points.stream().filter(Objects::nonNull).toList();
        if (named != null && !known.isEmpty() && !known.contains(named)) {
            throw new NotRecomputable(PreviewWords.NOT_ON_THE_INVOICE);
        }
        if (named == null && known.size() > 1) {
            throw new NotRecomputable(PreviewWords.SEVERAL_POINTS);
        }
        if (known.size() > 1 && points.size() > known.size()) {
            throw new NotRecomputable(PreviewWords.UNNAMED_POINTS);
        }
        return named == null && !known.isEmpty() ? known.getFirst() : named;
    }

    private static Text whyNothing(List<Line> lines) {
        if (lines.isEmpty()) {
            return PreviewWords.NO_PRICE;
        }
        var bases = lines.stream().map(Line::basis).distinct().toList();
        if (bases.contains(Basis.UNKNOWN)) {
            return PreviewWords.BASIS_UNKNOWN;
        }
        return bases.contains(Basis.FINALLY_ESTIMATED)
                ? PreviewWords.FINALLY_ESTIMATED
                : PreviewWords.MEASURED;
    }

    private static @Nullable Period days(List<Line> lines, @Nullable Period ofInvoice) {
        if (lines.stream().anyMatch(line -> line.period() == null)) {
            return ofInvoice;
        }
        var from = lines.stream().map(Line::from).filter(Objects::nonNull).min(LocalDate::compareTo);
        var to = lines.stream().map(Line::to).filter(Objects::nonNull).max(LocalDate::compareTo);
        return new Period(from.orElseThrow(), to.orElseThrow());
    }
}
