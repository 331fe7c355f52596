package no.svar.invoice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.svar.shared.Money;
import no.svar.shared.Text;

/// Why an invoice asks for more or less than an earlier one: the difference, split until nothing is left.
///
/// All lines of one kind are taken together on each invoice, as a net sum `n`, a quantity `q` and the days
/// `d` that they are about (0: earlier, 1: now). What a kind contributes is `n1 - n0`, and it is split so:
///
/// - *Metered kinds* (energy, markup, certificates, grid energy): DAYS is `n0 × (d1 - d0) / d0`, what the old
///   use a day costs over the other number of days. VOLUME is `n0 × q1/q0 - n0 × d1/d0`, the other use a day
///   at the old average price. PRICE is the rest, `n1 - n0 × q1/q0`; a shift between a day and a night price
///   is part of it. Where the days are not told, or the quantity is power (kW), DAYS is zero and VOLUME takes
///   its place.
/// - *Anything paid by time* (a fixed sum a day, month or year): DAYS is `n0 × (q1 - q0) / q0`, the rest is
///   FIXED_FEES, or PRICE where it is a capacity charge.
/// - A metered kind that stands on one of the invoices only is PRICE; one whose quantity is not told, or is
///   told in two units, is OTHER, because price and volume cannot be told apart.
/// - *Taxes, support, fees and corrections* are whole, and so are fixed sums that are not paid by time.
/// - VAT is the difference of the invoices' VAT totals; all amounts above are without VAT.
/// - OTHER is what remains: discounts, other lines, what was prepaid, rounding.
///
/// DAYS and VOLUME are rounded half up to the minor unit; PRICE and OTHER take what is left, and so the parts
/// add up exactly in every case.
///
/// @param parts every category, in the enum's order; they add up to the total
/// @param drivers the largest causes, at most five, largest first; they add up to the total as well
record Difference(Money total, Map<Category, Money> parts, List<Driver> drivers) {

    /// What can make two invoices differ.
    enum Category {
        PRICE,
        VOLUME,
        DAYS,
        FIXED_FEES,
        TAXES,
        SUPPORT,
        CORRECTIONS,
        VAT,
        FEES,
        OTHER
    }

    /// One cause, what it comes to, and a sentence that says so.
    record Driver(Category category, Money amount, Text text) {}

    private static final int MOST_DRIVERS = 5;

    /// @throws NotComparable where one of them is a credit note or the currencies differ
    static Difference between(Invoice previous, Invoice current) {
        if (previous.kind() != Invoice.Kind.INVOICE
                || current.kind() != Invoice.Kind.INVOICE
                || !previous.currency().equals(current.currency())) {
            throw new NotComparable();
        }
        var total = current.payable().minus(previous.payable());
        var effects = DifferenceEffects.between(previous, current);
        var parts = new EnumMap<Category, Money>(Category.class);
        for (var category : Category.values()) {
            parts.put(category, sum(ofCategory(effects, category), total));
        }
        return new Difference(total, parts, drivers(effects, total));
    }

    private static List<Driver> drivers(List<DifferenceEffect> effects, Money total) {
        var largest = new ArrayList<>(effects);
        largest.sort(
                Comparator.comparingLong((DifferenceEffect effect) -> Math.abs(effect.minor())).reversed());
        if (largest.size() > MOST_DRIVERS) {
            var rest = largest.subList(MOST_DRIVERS - 1, largest.size());
            var gathered = DifferenceEffect.gathered(List.copyOf(rest));
            rest.clear();
            largest.add(gathered);
        }
        return largest.stream().map(effect -> effect.asDriver(total.currency())).toList();
    }

    private static List<DifferenceEffect> ofCategory(List<DifferenceEffect> effects, Category category) {
        return effects.stream().filter(effect -> effect.category() == category).toList();
    }

    private static Money sum(List<DifferenceEffect> effects, Money total) {
        return new Money(DifferenceEffect.sum(effects), total.currency());
    }
}
