package no.svar.invoice;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.svar.access.Agreements;
import no.svar.access.Customer;
import no.svar.invoice.PaymentRows.Loose;
import no.svar.invoice.PaymentRows.Matched;
import org.jspecify.annotations.Nullable;

/// What has been paid on a customer's bill, and payments that may have been meant for it.
@Singleton
final class Payments {

    private static final int DAYS_BEFORE_ISSUE = 14;
    private static final int MOST_CANDIDATES = 20;
    private static final String NO_REFERENCE_AT_ALL = "-";

    private final Invoices invoices;
    private final Agreements agreements;
    private final PaymentRows rows;

    Payments(Invoices invoices, Agreements agreements, PaymentRows rows) {
        this.invoices = invoices;
        this.agreements = agreements;
        this.rows = rows;
    }

    /// How a payment was found to be the bill's.
    enum Match {
        REFERENCE,
        ALLOCATED
    }

    /// Why a payment may have been meant for the bill.
    enum Reason {
        DIGITS_SWAPPED,
        ONE_DIGIT_WRONG,
        DIGIT_MISSING,
        DIGIT_ADDED,
        OTHER_REFERENCE,
        NO_REFERENCE
    }

    /// A payment that is shown, never booked: only the biller can place it.
    record Candidate(LocalDate bookedOn, long amountMinor, @Nullable String reference, Reason reason) {}

    /// The payments that count for a bill that the customer has found; one statement.
    List<Matched> of(Customer customer, Bill bill) {
        return rows.of(bill.number(), bill.kind(), bill.source());
    }

    /// Payments of the amount that is left to the bill's account, whose reference is a slip away from the
    /// bill's, or is that of another bill of the customer's own that is paid twice, or is missing where the
    /// biller knows that the payer is the customer. Three statements, none where nothing is left to pay.
    ///
    /// A payment whose reference is another customer's is never among them.
    List<Candidate> candidates(Customer customer, Bill bill) {
        var balance = invoices.standing(bill).balance().minor();
        var payee = bill.payeeKey();
        if (balance <= 0 || payee == null || bill.kind() != Invoice.Kind.INVOICE) {
            return List.of();
        }
        var paidTwice = paidTwice(customer, bill);
        var reference = Objects.requireNonNullElse(bill.paymentReference(), NO_REFERENCE_AT_ALL);
        var references = paidTwice.isEmpty() ? List.of(NO_REFERENCE_AT_ALL) : paidTwice;
        return rows
                .loose(
                        payee,
                        bill.currency(),
                        Stream.of(balance, bill.payableMinor()).distinct().toList(),
                        bill.issuedOn().minusDays(DAYS_BEFORE_ISSUE),
                        invoices.today(bill),
                        agreements.of(customer).accounts(),
                        references,
                        reference.length() - 1,
                        reference.length() + 1)
                .stream()
                .flatMap(loose -> candidate(loose, reference, paidTwice).stream())
                .limit(MOST_CANDIDATES)
                .toList();
    }

    /// The references of the customer's other bills on which more was paid than asked for.
    private List<String> paidTwice(Customer customer, Bill bill) {
        return invoices.newest(customer).stream()
                .filter(other -> !Objects.equals(other.paymentReference(), bill.paymentReference()))
                .filter(other -> invoices.standing(other).status() == Standing.Status.PAID)
                .filter(other -> invoices.standing(other).balance().minor() < 0)
                .map(Bill::paymentReference)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static Optional<Candidate> candidate(Loose loose, String reference, List<String> paidTwice) {
        return reason(loose, reference, paidTwice)
                .map(reason ->
                        new Candidate(loose.bookedOn(), loose.amountMinor(), loose.reference(), reason));
    }

    private static Optional<Reason> reason(Loose loose, String reference, List<String> paidTwice) {
        var typed = loose.reference();
        if (typed == null) {
            return loose.account() == null ? Optional.empty() : Optional.of(Reason.NO_REFERENCE);
        }
        if (paidTwice.contains(typed)) {
            return Optional.of(Reason.OTHER_REFERENCE);
        }
        return ReferenceSlip.between(reference, typed).map(slip -> Reason.valueOf(slip.name()));
    }
}
