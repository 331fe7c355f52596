package no.svar.invoice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import no.svar.shared.Country;
import no.svar.shared.Money;
import no.svar.shared.Period;
import org.jspecify.annotations.Nullable;

/// An invoice as a customer meets it: its columns, and what has been paid and credited so far.
///
/// @param document its inside, packed; empty in lists
record Bill(
        String account,
        LocalDate issuedOn,
        String number,
        Invoice.Kind kind,
        String source,
        @Nullable Country country,
        String currency,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodTo,
        long payableMinor,
        @Nullable String paymentReference,
        @Nullable String payeeAccount,
        @Nullable String payeeKey,
        @Nullable String corrects,
        long disputedMinor,
        DocumentBasis basis,
        Dunning.@Nullable Step dunningStep,
        @Nullable LocalDate dunningOn,
        long feesMinor,
        Instant asOf,
        long paidMinor,
        long creditedMinor,
        String document) {

    /// The day that decides whose agreement covers it.
    LocalDate belongsOn() {
        return periodFrom == null ? issuedOn : periodFrom;
    }

    @Nullable Period period() {
        return periodFrom == null || periodTo == null ? null : new Period(periodFrom, periodTo);
    }

    /// Whether it is money to the customer rather than from the customer.
    boolean givesBack() {
        return signedPayableMinor() < 0;
    }

    /// Whether it gives back on another invoice, so that nothing is left to settle here.
    boolean isUsedOnAnother() {
        return corrects != null && (kind == Invoice.Kind.CREDIT_NOTE || payableMinor < 0);
    }

    /// What it asks for; what a credit note gives is negative.
    long signedPayableMinor() {
        return switch (kind) {
            case INVOICE -> payableMinor;
            case CREDIT_NOTE -> -payableMinor;
        };
    }

    Money payable() {
        return money(payableMinor);
    }

    Money money(long minor) {
        return new Money(minor, Currency.getInstance(currency));
    }

    /// How it stands on that day.
    Standing standing(LocalDate today) {
        return Standing.of(this, today);
    }

    Invoice invoice(Document inside) {
        return new Invoice(
                account,
                number,
                kind,
                country,
                Currency.getInstance(currency),
                issuedOn,
                dueOn,
                periodFrom,
                periodTo,
                payableMinor,
                paymentReference,
                payeeAccount,
                corrects,
                disputedMinor,
                inside,
                asOf);
    }
}
