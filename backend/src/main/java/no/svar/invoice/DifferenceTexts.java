package no.svar.invoice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import no.svar.invoice.DifferenceSum.Use;
import no.svar.shared.Language;
import no.svar.shared.Money;
import no.svar.shared.Text;

/// Words for the causes of a difference; each is a sentence to which the amount is added.
final class DifferenceTexts {

    private static final int PRICE_DECIMALS = 2;
    private static final int QUANTITY_DECIMALS = 1;
    private static final int DECIMALS_OF_A_DAY = 6;

    private final boolean estimated;
    private final Currency currency;
    private final Text lastTime;

    DifferenceTexts(Invoice previous, Invoice current) {
        this.estimated =
                DocumentBasis.of(previous.document().lines()).hasEstimates()
                        || DocumentBasis.of(current.document().lines()).hasEstimates();
        this.currency = current.currency();
        this.lastTime = lastTime(previous, current);
    }

    static Text signed(Money amount) {
        return amount.minor() > 0 ? DifferenceWords.PLUS.with(amount) : DifferenceWords.AS_IS.with(amount);
    }

    /// What a line that is compared as a whole did: came, went, rose or fell.
    Text whole(LineKind kind, DifferenceSum before, DifferenceSum now, long change) {
        var name = ExplanationNames.of(kind);
        if (kind == LineKind.CORRECTION) {
            return now.isThere() ? DifferenceWords.CORRECTS : DifferenceWords.CORRECTED;
        }
        if (!before.isThere()) {
            return DifferenceWords.NEW.with(name);
        }
        if (!now.isThere()) {
            return DifferenceWords.GONE.with(name);
        }
        if (takesOff(kind)) {
            return (change > 0 ? DifferenceWords.TAKES_OFF_LESS : DifferenceWords.TAKES_OFF_MORE).with(name);
        }
        return (change > 0 ? DifferenceWords.HIGHER : DifferenceWords.LOWER).with(name);
    }

    Text untold(LineKind kind) {
        return DifferenceWords.UNTOLD.with(ExplanationNames.of(kind));
    }

    Text days(DifferenceSum before, DifferenceSum now, Use was, Use is) {
        var longer = now.days() - before.days();
        if (before.days() == 0 || now.days() == 0 || longer == 0) {
            return DifferenceWords.TIME.with(quantity(is.quantity(), is), quantity(was.quantity(), was));
        }
        return (longer > 0 ? DifferenceWords.LONGER : DifferenceWords.SHORTER)
                .with(days(Math.abs(longer)), days(now.days()), days(before.days()));
    }

    Text use(LineKind kind, DifferenceSum before, DifferenceSum now, Use was, Use is) {
        if (!is.isEnergy()) {
            return amount(
                    DifferenceWords.COUNTED.with(ExplanationNames.of(kind)),
                    was,
                    is,
                    BigDecimal.ONE,
                    BigDecimal.ONE);
        }
        var who = estimated ? DifferenceWords.YOU_USED_BY_ESTIMATE : DifferenceWords.YOU_USED;
        return before.days() == 0 || now.days() == 0 || before.days() == now.days()
                ? amount(who, was, is, BigDecimal.ONE, BigDecimal.ONE)
                : amount(who, was, is, BigDecimal.valueOf(before.days()), BigDecimal.valueOf(now.days()));
    }

    /// The average price before and now where it is a price for a kilowatt-hour; else that it rose or fell.
    Text price(LineKind kind, DifferenceSum before, DifferenceSum now, Use was, Use is, long change) {
        var unit = ExplanationUnit.minorUnit(currency);
        if (unit == null || !is.unit().equals("KWH") || is.isNothing()) {
            return whole(kind, before, now, change);
        }
        var old = average(before.net(), was);
        var fresh = average(now.net(), is);
        return old.compareTo(fresh) == 0
                ? whole(kind, before, now, change)
                : DifferenceWords.PRICE.with(ExplanationNames.of(kind), old, fresh, unit);
    }

    Text prepaid(long change) {
        return change > 0 ? DifferenceWords.PREPAID_LESS : DifferenceWords.PREPAID_MORE;
    }

    private Text amount(Text who, Use was, Use is, BigDecimal daysBefore, BigDecimal daysNow) {
        var perDay = daysBefore.compareTo(daysNow) != 0;
        var more =
                is.quantity()
                        .divide(daysNow, DECIMALS_OF_A_DAY, RoundingMode.HALF_UP)
                        .subtract(was.quantity().divide(daysBefore, DECIMALS_OF_A_DAY, RoundingMode.HALF_UP));
        var words = more.signum() >= 0 ? DifferenceWords.MORE : DifferenceWords.LESS;
        return words.with(
                who,
                quantity(more.abs(), is),
                perDay ? DifferenceWords.A_DAY : DifferenceWords.NOTHING,
                lastTime);
    }

    private static Text quantity(BigDecimal quantity, Use use) {
        return ExplanationUnit.quantity(quantity, use.unit(), QUANTITY_DECIMALS);
    }

    private static Text days(long days) {
        return ExplanationUnit.quantity(BigDecimal.valueOf(days), "DAY");
    }

    private static BigDecimal average(long net, Use use) {
        return BigDecimal.valueOf(net).divide(use.quantity(), PRICE_DECIMALS, RoundingMode.HALF_UP);
    }

    private static boolean takesOff(LineKind kind) {
        return kind.group() == LineGroup.SUPPORT || kind == LineKind.DISCOUNT;
    }

    /// "in October" where the earlier invoice is about one calendar month, else "last time".
    private static Text lastTime(Invoice previous, Invoice current) {
        var period = previous.period();
        if (period == null
                || period.from().getDayOfMonth() != 1
                || !period.to().equals(period.from().withDayOfMonth(period.from().lengthOfMonth()))) {
            return DifferenceWords.LAST_TIME;
        }
        var pattern = period.from().getYear() == current.issuedOn().getYear() ? "MMMM" : "MMMM uuuu";
        return DifferenceWords.IN_MONTH.with(
                new Text(
                        month(period.from(), pattern, Language.NB),
                        month(period.from(), pattern, Language.NN),
                        month(period.from(), pattern, Language.SV),
                        month(period.from(), pattern, Language.EN)));
    }

    private static String month(LocalDate day, String pattern, Language language) {
        return day.format(DateTimeFormatter.ofPattern(pattern, language.locale()));
    }
}
