package no.svar.invoice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.svar.invoice.Difference.Category;
import no.svar.invoice.DifferenceSum.Use;
import no.svar.shared.Text;

/// Finds the causes of a difference, kind by kind, as [Difference] defines them.
final class DifferenceEffects {

    /// A part beyond this many minor units comes of a quantity near zero and tells nobody anything.
    private static final BigDecimal BEYOND_REASON = new BigDecimal("1E15");

    private static final int DECIMALS_BEFORE_ROUNDING = 6;

    private final Invoice previous;
    private final Invoice current;
    private final DifferenceTexts texts;
    private final Map<String, DifferenceEffect> found = new LinkedHashMap<>();

    private DifferenceEffects(Invoice previous, Invoice current) {
        this.previous = previous;
        this.current = current;
        this.texts = new DifferenceTexts(previous, current);
    }

    /// Every cause that comes to something; together they are exactly the difference in what is to be paid.
    static List<DifferenceEffect> between(Invoice previous, Invoice current) {
        var effects = new DifferenceEffects(previous, current);
        for (var kind : LineKind.values()) {
            effects.compare(kind);
        }
        effects.compareTotals();
        return effects.found.values().stream().filter(effect -> effect.minor() != 0).toList();
    }

    private void compare(LineKind kind) {
        var before = DifferenceSum.of(previous, kind);
        var now = DifferenceSum.of(current, kind);
        if (!before.isThere() && !now.isThere()) {
            return;
        }
        switch (kind) {
            case ENERGY, ENERGY_MARKUP, ENERGY_CERTIFICATE, GRID_ENERGY, GRID_CAPACITY ->
                    compareMetered(kind, before, now);
            case ENERGY_FIXED, GRID_FIXED -> compareFixed(kind, before, now);
            case ELECTRICITY_TAX, ENOVA_LEVY -> noteWhole(kind, Category.TAXES, before, now);
            case POWER_SUPPORT, NORGESPRIS, OUTAGE_COMPENSATION ->
                    noteWhole(kind, Category.SUPPORT, before, now);
            case INVOICE_FEE, REMINDER_FEE, LATE_INTEREST -> noteWhole(kind, Category.FEES, before, now);
            case CORRECTION -> noteWhole(kind, Category.CORRECTIONS, before, now);
            case DISCOUNT, OTHER -> noteWhole(kind, Category.OTHER, before, now);
        }
    }

    private void compareMetered(LineKind kind, DifferenceSum before, DifferenceSum now) {
        var was = before.use();
        var is = now.use();
        if (!before.isThere() || !now.isThere()) {
            noteWhole(kind, Category.PRICE, before, now);
        } else if (was == null || is == null || !was.unit().equals(is.unit())) {
            note(Category.OTHER, kind.name(), change(before, now), texts.untold(kind));
        } else if (was.isNothing()) {
            var category = is.isNothing() ? Category.PRICE : Category.VOLUME;
            note(category, topic(kind, is), change(before, now), texts.use(kind, before, now, was, is));
        } else if (was.isTime()) {
            splitByTime(kind, Category.PRICE, before, now, was, is);
        } else {
            splitByUse(kind, before, now, was, is);
        }
    }

    private void compareFixed(LineKind kind, DifferenceSum before, DifferenceSum now) {
        var was = before.use();
        var is = now.use();
        if (was == null || is == null || !was.unit().equals(is.unit()) || !was.isTime() || was.isNothing()) {
            noteWhole(kind, Category.FIXED_FEES, before, now);
        } else {
            splitByTime(kind, Category.FIXED_FEES, before, now, was, is);
        }
    }

    private void splitByTime(
            LineKind kind, Category rest, DifferenceSum before, DifferenceSum now, Use was, Use is) {
        var net = BigDecimal.valueOf(before.net());
        var days = proportion(before.net(), is.quantity(), was.quantity()).subtract(net);
        split(kind, before, now, days, BigDecimal.ZERO, rest, was, is);
    }

    private void splitByUse(LineKind kind, DifferenceSum before, DifferenceSum now, Use was, Use is) {
        var net = BigDecimal.valueOf(before.net());
        var daysAreTold = was.isEnergy() && before.days() > 0 && now.days() > 0;
        var atOtherDays =
                daysAreTold
                        ? proportion(
                                before.net(),
                                BigDecimal.valueOf(now.days()),
                                BigDecimal.valueOf(before.days()))
                        : net;
        var atOtherUse = proportion(before.net(), is.quantity(), was.quantity());
        split(
                kind,
                before,
                now,
                atOtherDays.subtract(net),
                atOtherUse.subtract(atOtherDays),
                Category.PRICE,
                was,
                is);
    }

    /// Notes days and volume, each rounded, and gives the rest to the category of prices.
    private void split(
            LineKind kind,
            DifferenceSum before,
            DifferenceSum now,
            BigDecimal byDays,
            BigDecimal byUse,
            Category rest,
            Use was,
            Use is) {
        if (byDays.abs().max(byUse.abs()).compareTo(BEYOND_REASON) > 0) {
            note(Category.OTHER, kind.name(), change(before, now), texts.untold(kind));
            return;
        }
        var days = rounded(byDays);
        var volume = rounded(byUse);
        var price = Math.subtractExact(Math.subtractExact(change(before, now), days), volume);
        note(Category.DAYS, "", days, texts.days(before, now, was, is));
        note(Category.VOLUME, topic(kind, is), volume, texts.use(kind, before, now, was, is));
        note(rest, kind.name(), price, texts.price(kind, before, now, was, is, price));
    }

    /// Taxes, VAT and what stands outside the lines; whatever is then still unexplained is OTHER.
    private void compareTotals() {
        var before = previous.document();
        var now = current.document();
        var prepaid = Math.subtractExact(before.prepaidMinor(), now.prepaidMinor());
        note(Category.VAT, "", Math.subtractExact(now.vatMinor(), before.vatMinor()), DifferenceWords.VAT);
        note(Category.OTHER, "prepaid", prepaid, texts.prepaid(prepaid));
        var explained = found.values().stream().map(DifferenceEffect::minor).reduce(0L, Math::addExact);
        var total = Math.subtractExact(current.payableMinor(), previous.payableMinor());
        note(Category.OTHER, "rounding", Math.subtractExact(total, explained), DifferenceWords.ROUNDING);
    }

    private void noteWhole(LineKind kind, Category category, DifferenceSum before, DifferenceSum now) {
        var change = change(before, now);
        note(category, kind.name(), change, texts.whole(kind, before, now, change));
    }

    private void note(Category category, String topic, long minor, Text cause) {
        if (minor != 0) {
            var effect = new DifferenceEffect(category, minor, cause);
            found.merge(category + " " + topic, effect, DifferenceEffect::plus);
        }
    }

    /// All energy is one topic, so that the same kilowatt-hours are not told once for the energy and again
    /// for the grid.
    private static String topic(LineKind kind, Use use) {
        return use.isEnergy() ? "" : kind.name();
    }

    private static long change(DifferenceSum before, DifferenceSum now) {
        return Math.subtractExact(now.net(), before.net());
    }

    private static BigDecimal proportion(long net, BigDecimal part, BigDecimal whole) {
        return BigDecimal.valueOf(net)
                .multiply(part)
                .divide(whole, DECIMALS_BEFORE_ROUNDING, RoundingMode.HALF_UP);
    }

    private static long rounded(BigDecimal minor) {
        return minor.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
