package no.svar.invoice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.svar.regulation.Estimation;
import no.svar.regulation.StateSupport;
import no.svar.regulation.StateSupport.Home;
import no.svar.shared.Money;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// An invoice as it would be if other kilowatt-hours stood in place of the estimated ones.
///
/// Only lines that charge for each kWh change, at the prices that were invoiced. What hours decide is left as
/// it is and says so; nothing is guessed.
record Preview(List<Row> rows, PreviewTotals before, PreviewTotals after, Invoice invoice) {

    /// One line, before and after.
    ///
    /// @param quantity after; as before where it did not change
    /// @param reason why it is as it is; null where it was simply recalculated
    record Row(
            Line line,
            @Nullable BigDecimal quantity,
            long netMinor,
            @Nullable PreviewReason reason,
            @Nullable Text reasonText) {

        static Row kept(Line line, PreviewReason reason, Text text) {
            return new Row(line, line.quantity(), line.netMinor(), reason, text);
        }

        static Row kept(Line line, PreviewReason reason) {
            return kept(line, reason, reason.text());
        }

        boolean isRefused() {
            return reason != null && reason.isRefusal();
        }

        boolean isChanged() {
            var was = line.quantity();
            return netMinor != line.netMinor()
                    || (was != null && quantity != null && was.compareTo(quantity) != 0);
        }
    }

    /// What follows from other kilowatt-hours.
    ///
    /// @param kwh in place of all that is estimated
    static Preview of(Invoice invoice, EstimatedPart part, BigDecimal kwh) {
        var more = kwh.subtract(part.kwh());
        var estimated = estimated(invoice, part);
        var rows =
                invoice.document().lines().stream()
                        .map(line -> row(line, invoice, part, estimated, more))
                        .toList();
        var nets = new HashMap<Integer, Long>();
        rows.forEach(row -> nets.put(row.line().position(), row.netMinor()));
        return new Preview(rows, PreviewTotals.of(invoice), PreviewTotals.of(invoice, nets), invoice);
    }

    Money change() {
        return new Money(after.payableMinor() - before.payableMinor(), invoice.currency());
    }

    List<Row> refused() {
        return rows.stream().filter(Row::isRefused).toList();
    }

    /// The lines that bear the estimate, by kind. A kind of which nothing is said counts as well where it
    /// charges for just as many kWh.
    private static Map<LineKind, EstimatedLines> estimated(Invoice invoice, EstimatedPart part) {
        var byKind =
                invoice.document().lines().stream()
                        .filter(line -> EstimatedPart.countsUse(line.kind()) && part.isOf(line))
                        .filter(line -> InvoicedPrice.of(line, invoice.currency()) != null)
                        .collect(Collectors.groupingBy(Line::kind));
        var estimated = new HashMap<LineKind, EstimatedLines>();
        byKind.forEach((kind, lines) -> {
            var said = lines.stream().filter(line -> line.basis() == Basis.ESTIMATED).toList();
            var bearing = EstimatedLines.of(said.isEmpty() ? lines : said);
            var unsaid = lines.stream().allMatch(line -> line.basis() == Basis.UNKNOWN);
            if (!said.isEmpty() || (unsaid && bearing.kwh().compareTo(part.kwh()) == 0)) {
                estimated.put(kind, bearing);
            }
        });
        return estimated;
    }

    private static Row row(
            Line line,
            Invoice invoice,
            EstimatedPart part,
            Map<LineKind, EstimatedLines> estimated,
            BigDecimal more) {
        var untouched = untouched(line, invoice);
        if (untouched != null) {
            return untouched;
        }
        if (!part.isOf(line)) {
            return Row.kept(line, PreviewReason.OTHER_METERING_POINT);
        }
        var price = InvoicedPrice.of(line, invoice.currency());
        var bearing = estimated.get(line.kind());
        if (bearing != null && price != null && bearing.lines().contains(line)) {
            var refusal = bearing.refusal(line, part);
            return refusal == null ? recalculated(line, price, bearing, more) : Row.kept(line, refusal);
        }
        return Row.kept(
                line,
                switch (line.basis()) {
                    case MEASURED -> PreviewReason.MEASURED;
                    case FINALLY_ESTIMATED -> PreviewReason.FINALLY_ESTIMATED;
                    case NOT_METERED -> PreviewReason.NOT_METERED;
                    case ESTIMATED -> PreviewReason.NO_UNIT_PRICE;
                    case UNKNOWN -> price == null ? PreviewReason.NO_UNIT_PRICE : PreviewReason.BASIS_UNKNOWN;
                });
    }

    private static Row recalculated(Line line, InvoicedPrice price, EstimatedLines bearing, BigDecimal more) {
        var quantity = bearing.quantity(line, more);
        var spread = bearing.together() ? null : PreviewReason.SPREAD;
        return new Row(
                line,
                more.signum() == 0 ? line.quantity() : shown(quantity),
                price.netOf(quantity),
                spread,
                spread == null ? null : spread.text());
    }

    private static BigDecimal shown(BigDecimal quantity) {
        return quantity.scale() > Estimation.DECIMALS
                ? quantity.setScale(Estimation.DECIMALS, RoundingMode.HALF_UP)
                : quantity;
    }

    /// Lines that no quantity of kWh changes, or none that we know of; null for those that it does.
    private static @Nullable Row untouched(Line line, Invoice invoice) {
        return switch (line.kind()) {
            case ENERGY, ENERGY_MARKUP, ENERGY_CERTIFICATE, GRID_ENERGY, ELECTRICITY_TAX, ENOVA_LEVY -> null;
            case GRID_CAPACITY -> Row.kept(line, PreviewReason.CAPACITY);
            case CORRECTION -> Row.kept(line, PreviewReason.CORRECTION);
            case POWER_SUPPORT, NORGESPRIS -> support(line, invoice);
            case DISCOUNT, OTHER ->
                    Row.kept(
                            line,
                            "KWH".equals(line.unit()) ? PreviewReason.OTHER : PreviewReason.NOT_METERED);
            case ENERGY_FIXED, GRID_FIXED, OUTAGE_COMPENSATION, INVOICE_FEE, REMINDER_FEE, LATE_INTEREST ->
                    Row.kept(line, PreviewReason.NOT_METERED);
        };
    }

    /// Counted hour by hour for the first kWh of each month, so that no sum tells what it would be.
    private static Row support(Line line, Invoice invoice) {
        var from = line.from();
        var day = from == null ? invoice.belongsOn() : from;
        var price = line.kind() == LineKind.NORGESPRIS ? StateSupport.norgespris() : StateSupport.threshold();
        if (!price.covers(day)) {
            return Row.kept(line, PreviewReason.RULE_UNKNOWN);
        }
        var limit =
                line.kind() == LineKind.NORGESPRIS
                        ? PreviewWords.LIMITS.with(
                                StateSupport.norgesprisKwh(Home.HOUSEHOLD).on(day).value(),
                                StateSupport.norgesprisKwh(Home.HOLIDAY_HOME).on(day).value())
                        : PreviewWords.LIMIT.with(StateSupport.supportedKwh().on(day).value());
        return Row.kept(
                line, PreviewReason.SUPPORT_BY_HOUR, PreviewReason.SUPPORT_BY_HOUR.text().with(limit));
    }
}
