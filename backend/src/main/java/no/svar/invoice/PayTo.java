package no.svar.invoice;

import no.svar.edge.JsonAnswer;
import no.svar.regulation.BankAccount;
import no.svar.regulation.Bankgiro;
import no.svar.regulation.Iban;
import no.svar.regulation.PaymentReference;
import org.jspecify.annotations.Nullable;

/// How to pay a bill, and whether the check digits of its reference and account agree.
record PayTo(
        @Nullable String reference,
        ReferenceCheck referenceCheck,
        @Nullable String account,
        AccountKind accountKind,
        AccountCheck accountCheck) {

    /// Whether the reference vouches for itself.
    enum ReferenceCheck {
        VALID,
        INVALID,
        /// There is no reference.
        NONE
    }

    /// What sort of account it is, as far as its form tells.
    enum AccountKind {
        IBAN,
        BANK_ACCOUNT_NO,
        BANKGIRO,
        OTHER
    }

    /// Whether the account vouches for itself; unknown where we do not know its form.
    enum AccountCheck {
        VALID,
        INVALID,
        UNKNOWN
    }

    /// How to pay that bill; null where it says nothing about it.
    static @Nullable PayTo of(Bill bill) {
        var reference = bill.paymentReference();
        var account = bill.payeeAccount();
        if (reference == null && account == null) {
            return null;
        }
        var kind = kind(account);
        return new PayTo(reference, check(reference), account, kind, check(kind, account));
    }

    void write(JsonAnswer answer) {
        answer.text("reference", reference);
        answer.word("referenceCheck", referenceCheck);
        answer.text("account", account);
        answer.word("accountKind", accountKind);
        answer.word("accountCheck", accountCheck);
    }

    private static ReferenceCheck check(@Nullable String reference) {
        if (reference == null) {
            return ReferenceCheck.NONE;
        }
        return PaymentReference.isValid(reference) ? ReferenceCheck.VALID : ReferenceCheck.INVALID;
    }

    private static AccountKind kind(@Nullable String account) {
        if (account == null) {
            return AccountKind.OTHER;
        }
        if (Iban.looksLike(account)) {
            return AccountKind.IBAN;
        }
        if (BankAccount.looksLike(account)) {
            return AccountKind.BANK_ACCOUNT_NO;
        }
        return Bankgiro.looksLike(account) ? AccountKind.BANKGIRO : AccountKind.OTHER;
    }

    private static AccountCheck check(AccountKind kind, @Nullable String account) {
        if (account == null) {
            return AccountCheck.UNKNOWN;
        }
        return switch (kind) {
            case IBAN -> of(Iban.isValid(account));
            case BANK_ACCOUNT_NO -> of(BankAccount.isValid(account));
            case BANKGIRO -> of(Bankgiro.isValid(account));
            case OTHER -> AccountCheck.UNKNOWN;
        };
    }

    private static AccountCheck of(boolean valid) {
        return valid ? AccountCheck.VALID : AccountCheck.INVALID;
    }
}
