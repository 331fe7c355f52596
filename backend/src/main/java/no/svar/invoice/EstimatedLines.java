package no.svar.invoice;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Lines of one kind that charge for the same use: each for all of it, or each for a part.
///
/// @param together whether each line charges for all of the use, at a price of its own
record EstimatedLines(List<Line> lines, boolean together) {

    static EstimatedLines of(List<Line> lines) {
        var first = lines.getFirst();
        var together =
                lines.stream().allMatch(line -> isAlike(quantity(line), quantity(first)))
                        && pairs(lines, EstimatedLines::overlap);
        return new EstimatedLines(lines, together);
    }

    /// The use that they charge for.
    BigDecimal kwh() {
        return together
                ? quantity(lines.getFirst())
                : lines.stream().map(EstimatedLines::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// Why a change of the use cannot be seen in a line; null where it can.
    @Nullable PreviewReason refusal(Line line, EstimatedPart part) {
        if (together) {
            return part.isWithin(line) && quantity(line).compareTo(part.kwh()) >= 0
                    ? null
                    : PreviewReason.OTHER_PERIOD;
        }
        if (kwh().compareTo(part.kwh()) != 0) {
            return PreviewReason.OTHER_PERIOD;
        }
        return kwh().signum() > 0 && (haveOnePrice() || areApart()) ? null : PreviewReason.PRICE_BY_HOUR;
    }

    /// What a line would charge for if the use were that much more.
    BigDecimal quantity(Line line, BigDecimal more) {
        var was = quantity(line);
        return together ? was.add(more) : was.multiply(kwh().add(more)).divide(kwh(), MathContext.DECIMAL128);
    }

    /// Whether each is about days of its own.
    boolean areApart() {
        return pairs(lines, (one, other) -> !overlap(one, other));
    }

    private boolean haveOnePrice() {
        return lines.stream()
                .map(Line::unitPrice)
                .filter(Objects::nonNull)
                .allMatch(price -> isAlike(price, lines.getFirst().unitPrice()));
    }

    private static BigDecimal quantity(Line line) {
        var quantity = line.quantity();
        return quantity == null ? BigDecimal.ZERO : quantity;
    }

    private static boolean isAlike(BigDecimal one, @Nullable BigDecimal other) {
        return other != null && one.compareTo(other) == 0;
    }

    /// Lines that do not tell their days are taken to be about the same ones.
    private static boolean overlap(Line one, Line other) {
        var days = one.period();
        var others = other.period();
        return days == null
                || others == null
                || !(days.to().isBefore(others.from()) || others.to().isBefore(days.from()));
    }

    private static boolean pairs(List<Line> lines, Pair every) {
        for (int i = 0; i < lines.size(); i++) {
            for (int j = i + 1; j < lines.size(); j++) {
                if (!every.holds(lines.get(i), lines.get(j))) {
                    return false;
                }
            }
        }
        return true;
    }

    private interface Pair {
        boolean holds(Line one, Line other);
    }
}
