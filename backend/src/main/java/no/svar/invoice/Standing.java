package no.svar.invoice;

import java.time.LocalDate;
import no.svar.shared.Money;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// How a bill stands on a day, what is left of it, and what happens next if nobody does anything.
///
/// Always: `balance = payable + fees - paid - credited`. What a credit note gives back is a negative payable.
///
/// @param disputed what is on hold; never more than what is left
record Standing(
        Status status,
        Money paid,
        Money credited,
        Money fees,
        Money disputed,
        Money balance,
        @Nullable Next next) {

    /// The states that a customer meets; each is derived from facts and the day, none is stored.
    enum Status {
        OPEN,
        PAID,
        PARTLY_PAID,
        OVERDUE,
        REMINDED,
        IN_COLLECTION,
        CREDITED,
        DISPUTED;

        Text text() {
            return StandingTexts.of(this);
        }
    }

    /// What happens next.
    ///
    /// @param on when, where a day is known
    /// @param rule our name of the rule of law that it rests on
    record Next(What what, @Nullable LocalDate on, Text text, @Nullable String rule) {}

    /// The kinds of things that can happen next.
    enum What {
        PAY,
        REMINDER,
        COLLECTION_NOTICE,
        COLLECTION,
        REFUND,
        ON_HOLD,
        NOTHING
    }

    static Standing of(Bill bill, LocalDate today) {
        var balance = owedMinor(bill) - bill.paidMinor() - appliedMinor(bill);
        var disputed = Math.max(0, Math.min(bill.disputedMinor(), balance));
        var status = status(bill, balance, disputed, today);
        var standing =
                new Standing(
                        status,
                        bill.money(bill.paidMinor()),
                        bill.money(appliedMinor(bill)),
                        bill.money(bill.feesMinor()),
                        bill.money(disputed),
                        bill.money(balance),
                        null);
        return standing.with(Prospect.of(bill, standing, today));
    }

    /// Whether anything is left, to pay or to get.
    boolean isSettled() {
        return balance.minor() == 0;
    }

    private Standing with(@Nullable Next after) {
        return new Standing(status, paid, credited, fees, disputed, balance, after);
    }

    private static long owedMinor(Bill bill) {
        return bill.signedPayableMinor() + bill.feesMinor();
    }

    /// What has been credited; a document that gives back on another one is used up there, all of it.
    private static long appliedMinor(Bill bill) {
        return bill.isUsedOnAnother() ? owedMinor(bill) : bill.creditedMinor();
    }

    private static Status status(Bill bill, long balance, long disputed, LocalDate today) {
        if (bill.isUsedOnAnother() || (bill.givesBack() && balance < 0)) {
            return Status.CREDITED;
        }
        if (bill.creditedMinor() > 0 && bill.creditedMinor() >= owedMinor(bill)) {
            return Status.CREDITED;
        }
        if (balance <= 0) {
            return Status.PAID;
        }
        return disputed > 0 ? Status.DISPUTED : unpaid(bill, today);
    }

    private static Status unpaid(Bill bill, LocalDate today) {
        var step = bill.dunningStep();
        if (step != null) {
            return switch (step) {
                case REMINDER, COLLECTION_NOTICE -> Status.REMINDED;
                case COLLECTION -> Status.IN_COLLECTION;
            };
        }
        var due = bill.dueOn();
        if (due != null && today.isAfter(due)) {
            return Status.OVERDUE;
        }
        return bill.paidMinor() > 0 ? Status.PARTLY_PAID : Status.OPEN;
    }
}
