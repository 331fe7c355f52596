package no.svar.invoice;

import java.math.BigDecimal;
import java.time.LocalDate;
import no.svar.invoice.Standing.Next;
import no.svar.invoice.Standing.What;
import no.svar.regulation.LateInterest;
import no.svar.regulation.NotCovered;
import no.svar.regulation.ReminderFees;
import no.svar.shared.Country;
import no.svar.shared.Money;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// What happens next with a bill, on which day and by which rule.
///
/// Norway: NO-FEE-1, no fee before 14 days after the due date, 14 days to pay on a notice. Sweden: SE-FEE-1,
/// a reminder may cost something only where that was agreed. Both: HOLD-1 for what is disputed. Where the
/// rule of the day is not known, the sentence says so.
final class Prospect {

    private static final int DAYS_OF_A_NOTICE = 14;

    private Prospect() {}

    static @Nullable Next of(Bill bill, Standing standing, LocalDate today) {
        return switch (standing.status()) {
            case OPEN, PARTLY_PAID -> pay(bill, standing.balance());
            case OVERDUE -> overdue(bill, today);
            case REMINDED -> reminded(bill, today);
            case IN_COLLECTION ->
                    new Next(What.COLLECTION, bill.dunningOn(), StandingTexts.IN_COLLECTION, null);
            case DISPUTED -> disputed(bill, standing);
            case PAID -> moneyBack(standing.balance());
            case CREDITED -> credited(bill, standing.balance());
        };
    }

    private static Next pay(Bill bill, Money amount) {
        var due = bill.dueOn();
        var text =
                due == null
                        ? StandingTexts.PAY_WITHOUT_DAY.with(amount)
                        : StandingTexts.PAY_BY.with(amount, due);
        return new Next(What.PAY, due, text, null);
    }

    private static Next overdue(Bill bill, LocalDate today) {
        var due = bill.dueOn();
        var country = bill.country();
        if (due == null || country == null) {
            return new Next(What.REMINDER, null, StandingTexts.REMINDER_BY_UNKNOWN_LAW, null);
        }
        var interest = interest(country, today);
        return switch (country) {
            case NO -> {
                var from = ReminderFees.earliestWithFeeInNorway(due);
                var sentOn = today.isAfter(from) ? today : from;
                var fee = fee(country, ReminderFees.Step.REMINDER, sentOn);
                var text = StandingTexts.REMINDER_NO.with(from, fee, interest);
                yield new Next(What.REMINDER, from, text, "NO-FEE-1");
            }
            case SE -> {
                var fee = fee(country, ReminderFees.Step.REMINDER, today);
                yield new Next(
                        What.REMINDER, null, StandingTexts.REMINDER_SE.with(fee, interest), "SE-FEE-1");
            }
        };
    }

    private static Next reminded(Bill bill, LocalDate today) {
        var sentOn = bill.dunningOn();
        var country = bill.country();
        if (country == null || sentOn == null) {
            return new Next(What.COLLECTION, null, StandingTexts.COLLECTION_BY_UNKNOWN_LAW, null);
        }
        var isNotice = bill.dunningStep() == Dunning.Step.COLLECTION_NOTICE;
        return switch (country) {
            case NO -> isNotice ? collectionNo(sentOn) : noticeNo(bill, sentOn, today);
            case SE -> isNotice ? collectionSe(sentOn) : letterSe(sentOn, today);
        };
    }

    private static Next noticeNo(Bill bill, LocalDate sentOn, LocalDate today) {
        var from = sentOn.plusDays(DAYS_OF_A_NOTICE);
        var due = bill.dueOn();
        if (due != null && ReminderFees.earliestWithFeeInNorway(due).isAfter(from)) {
            from = ReminderFees.earliestWithFeeInNorway(due);
        }
        var fee = fee(Country.NO, ReminderFees.Step.COLLECTION_NOTICE, today.isAfter(from) ? today : from);
        return new Next(
                What.COLLECTION_NOTICE, from, StandingTexts.NOTICE_NO.with(sentOn, from, fee), "NO-FEE-1");
    }

    private static Next collectionNo(LocalDate sentOn) {
        var until = sentOn.plusDays(DAYS_OF_A_NOTICE);
        return new Next(What.COLLECTION, until, StandingTexts.COLLECTION_NO.with(sentOn, until), "NO-FEE-1");
    }

    private static Next letterSe(LocalDate sentOn, LocalDate today) {
        var fee = fee(Country.SE, ReminderFees.Step.COLLECTION_LETTER, today);
        return new Next(What.COLLECTION_NOTICE, null, StandingTexts.LETTER_SE.with(sentOn, fee), "SE-FEE-1");
    }

    private static Next collectionSe(LocalDate sentOn) {
        return new Next(What.COLLECTION, null, StandingTexts.COLLECTION_SE.with(sentOn), "SE-FEE-1");
    }

    private static Next disputed(Bill bill, Standing standing) {
        var held = standing.disputed();
        var rest = standing.balance().minus(held);
        var due = bill.dueOn();
        if (rest.minor() <= 0) {
            return new Next(What.ON_HOLD, null, StandingTexts.HELD_ALL.with(held), "HOLD-1");
        }
        var text =
                due == null
                        ? StandingTexts.HELD_PART.with(held, rest)
                        : StandingTexts.HELD_PART_DUE.with(held, rest, due);
        return new Next(What.PAY, due, text, "HOLD-1");
    }

    private static @Nullable Next moneyBack(Money balance) {
        return balance.minor() < 0
                ? new Next(What.REFUND, null, StandingTexts.REFUND.with(balance.negated()), null)
                : null;
    }

    private static @Nullable Next credited(Bill bill, Money balance) {
        var corrected = bill.corrects();
        if (bill.isUsedOnAnother() && corrected != null) {
            return new Next(What.NOTHING, null, StandingTexts.USED_ON.with(corrected), null);
        }
        return moneyBack(balance);
    }

    /// The most that the step may cost, in words; that it is not known where no row covers the day.
    private static Text fee(Country country, ReminderFees.Step step, LocalDate day) {
        return ReminderFees.covers(country, day)
                ? StandingTexts.FEE.with(ReminderFees.most(step, country, day))
                : StandingTexts.FEE_UNKNOWN.with(day);
    }

    private static Text interest(Country country, LocalDate today) {
        var rate = rate(country, today);
        return rate == null
                ? StandingTexts.INTEREST_UNKNOWN
                : StandingTexts.INTEREST.with(rate.stripTrailingZeros());
    }

    private static @Nullable BigDecimal rate(Country country, LocalDate day) {
        try {
            return LateInterest.rate(country, day);
        } catch (NotCovered unknown) {
            return null;
        }
    }
}
