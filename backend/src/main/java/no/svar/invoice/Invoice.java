package no.svar.invoice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import no.svar.feed.Fact;
import no.svar.shared.Country;
import no.svar.shared.Money;
import no.svar.shared.Period;
import org.jspecify.annotations.Nullable;

/// An invoice or a credit note as the biller issued it: the row, and the thing itself.
///
/// @param account the customer's account at the biller; agreements say whose it is
/// @param country whose rules apply; null where the portal knows none
/// @param payableMinor what the document asks for; a credit note's is what it gives back, as a positive
///   amount
/// @param corrects the number of the document that a credit note or correction is about
/// @param disputedMinor the part that the biller has put on hold
record Invoice(
        String account,
        String number,
        Kind kind,
        @Nullable Country country,
        Currency currency,
        LocalDate issuedOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodTo,
        long payableMinor,
        @Nullable String paymentReference,
        @Nullable String payeeAccount,
        @Nullable String corrects,
        long disputedMinor,
        Document document,
        Instant asOf)
        implements Fact {

    /// The two kinds of document that billing sends.
    enum Kind {
        INVOICE,
        CREDIT_NOTE
    }

    @Override
    public String key() {
        return key(kind, number);
    }

    static String key(Kind kind, String number) {
        return kind + " " + number;
    }

    /// The number within a key.
    static String numberOf(String key) {
        return key.substring(key.indexOf(' ') + 1);
    }

    /// What the inside of the invoice rests on.
    DocumentBasis basis() {
        return DocumentBasis.of(document.lines());
    }

    Money payable() {
        return new Money(payableMinor, currency);
    }

    @Nullable Period period() {
        return periodFrom == null || periodTo == null ? null : new Period(periodFrom, periodTo);
    }

    /// The day that decides whose agreement covers the invoice: the first day delivered, else the day of
    /// issue.
    LocalDate belongsOn() {
        return periodFrom == null ? issuedOn : periodFrom;
    }
}
