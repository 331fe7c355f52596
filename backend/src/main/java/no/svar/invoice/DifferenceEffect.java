package no.svar.invoice;

import java.util.Currency;
import java.util.List;
import no.svar.invoice.Difference.Category;
import no.svar.invoice.Difference.Driver;
import no.svar.shared.Money;
import no.svar.shared.Text;

/// One cause of a difference between two invoices.
///
/// @param cause a sentence without its amount and without a full stop
record DifferenceEffect(Category category, long minor, Text cause) {

    /// Both together; the larger one's words are kept.
    DifferenceEffect plus(DifferenceEffect other) {
        var louder = Math.abs(minor) >= Math.abs(other.minor) ? this : other;
        return new DifferenceEffect(category, Math.addExact(minor, other.minor), louder.cause);
    }

    /// Several effects told as one; of their own category where they share it.
    static DifferenceEffect gathered(List<DifferenceEffect> effects) {
        var category = effects.getFirst().category;
        var shared = effects.stream().allMatch(effect -> effect.category == category);
        return new DifferenceEffect(
                shared ? category : Category.OTHER, sum(effects), DifferenceWords.SEVERAL);
    }

    static long sum(List<DifferenceEffect> effects) {
        return effects.stream().mapToLong(DifferenceEffect::minor).reduce(0, Math::addExact);
    }

    Driver asDriver(Currency currency) {
        var amount = new Money(minor, currency);
        return new Driver(
                category, amount, DifferenceWords.WITH_AMOUNT.with(cause, DifferenceTexts.signed(amount)));
    }
}
