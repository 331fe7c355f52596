package no.svar.invoice;

import static no.svar.invoice.Kept.TODAY;
import static no.svar.invoice.Kept.invoice;
import static no.svar.invoice.Kept.keep;
import static no.svar.invoice.Kept.payment;
import static no.svar.invoice.Kept.read;
import static no.svar.invoice.Kept.unique;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.svar.Portal;
import no.svar.invoice.Invoice.Kind;
import org.junit.jupiter.api.Test;

/// What the tables answer: derived sums that do not depend on the order of arrival.
class BillRowsTest {

    private final BillRows rows = Portal.bean(BillRows.class);
    private final String account = unique("A-");
    private final String number = unique("F-");

    @Test
    void answersWhatWasKept() {
        var invoice = invoice(account, number, 10_000, TODAY);
        keep(invoice);
        var bill = read(account, number);
        assertThat(bill.invoice(Unpacked.of(bill.document()))).isEqualTo(invoice);
        assertThat(
                        Portal.bean(InvoiceFeed.class)
                                .versions(Kept.SOURCE, List.of(invoice.key(), "INVOICE nix")))
                .containsOnlyKeys(invoice.key())
                .hasValueSatisfying(
                        new org.assertj.core.api.Condition<>(
                                version -> version.asOf().equals(invoice.asOf()),
                                "its age to the microsecond"));
    }

    @Test
    void movesAnInvoiceWhoseAccountWasCorrected() {
        keep(invoice(account, number, 10_000, TODAY));
        var other = unique("A-");
        keep(Kept.SOURCE, true, invoice(other, number, 12_000, TODAY.minusDays(3)));
        assertThat(rows.numbered(List.of(account), number)).isEmpty();
        assertThat(read(other, number).payableMinor()).isEqualTo(12_000);
    }

    @Test
    void countsAPaymentThatCameBeforeItsInvoice() {
        keep(payment("KID" + number, 4_000, TODAY));
        keep(invoice(account, number, 10_000, TODAY));
        assertThat(read(account, number).paidMinor()).isEqualTo(4_000);
    }

    @Test
    void countsAPaymentThatTheBillerHasPlaced() {
        keep(invoice(account, number, 10_000, TODAY));
        keep(payment(null, 10_000, TODAY, number), payment("KID" + number, 500, TODAY, "another"));
        assertThat(read(account, number).paidMinor()).isEqualTo(10_000);
    }

    @Test
    void countsAPaymentForTheLatestInvoiceOfASharedReference() {
        var reference = unique("");
        for (int month = 0; month < 3; month++) {
            keep(
                    invoice(
                            account,
                            number + month,
                            Kind.INVOICE,
                            10_000,
                            TODAY.minusDays(90 - 30L * month),
                            reference,
                            null));
        }
        keep(
                payment(reference, 1, TODAY.minusDays(95)),
                payment(reference, 20, TODAY.minusDays(90)),
                payment(reference, 300, TODAY.minusDays(31)),
                payment(reference, 4_000, TODAY));
        assertThat(read(account, number + 0).paidMinor()).isEqualTo(21);
        assertThat(read(account, number + 1).paidMinor()).isEqualTo(300);
        assertThat(read(account, number + 2).paidMinor()).isEqualTo(4_000);
    }

    @Test
    void subtractsWhatWasCredited() {
        var credit = invoice(account, unique("K-"), Kind.CREDIT_NOTE, 3_700, TODAY, unique("K"), number);
        keep(credit);
        keep(invoice(account, number, 10_000, TODAY));
        assertThat(read(account, number).creditedMinor()).isEqualTo(3_700);
        assertThat(rows.creditsOf(number, Kept.SOURCE, account)).containsExactly(credit.number());
        assertThat(read(account, credit.number()).standing(TODAY).status())
                .isEqualTo(Standing.Status.CREDITED);
    }

    @Test
    void keepsInvoicesOfOneNumberFromTwoSourcesApart() {
        keep(invoice(account, number, 10_000, TODAY));
        var theirs = unique("A-");
        keep("another", false, invoice(theirs, number, 99, TODAY));
        assertThat(read(account, number).payableMinor()).isEqualTo(10_000);
        assertThat(read(theirs, number).payableMinor()).isEqualTo(99);
    }

    @Test
    void listsNewestFirstAndGoesOnWhereItStopped() {
        var second = unique("A-");
        for (int day = 0; day < 5; day++) {
            keep(invoice(day % 2 == 0 ? account : second, number + day, 100, TODAY.minusDays(day)));
        }
        var accounts = List.of(account, second);
        var first = rows.before(accounts, LocalDate.of(9999, 12, 31), "", "", "", 3);
        assertThat(first).extracting(Bill::number).containsExactly(number + 0, number + 1, number + 2);
        var last = first.getLast();
        assertThat(
                        rows.before(
                                accounts,
                                last.issuedOn(),
                                last.number(),
                                last.kind().name(),
                                last.source(),
                                3))
                .extracting(Bill::number)
                .containsExactly(number + 3, number + 4);
        assertThat(rows.earlier(account, Kept.SOURCE, TODAY, number + 0, 12))
                .extracting(Bill::number)
                .containsExactly(number + 2, number + 4);
    }

    @Test
    void showsThePaymentsThatTheSumIsMadeOf() {
        keep(invoice(account, number, 10_000, TODAY));
        keep(payment("KID" + number, 4_000, TODAY), payment(null, 300, TODAY.minusDays(1), number));
        var payments = Portal.bean(PaymentRows.class).of(number, Kind.INVOICE, Kept.SOURCE);
        assertThat(payments)
                .extracting(PaymentRows.Matched::foundBy)
                .containsExactly(Payments.Match.REFERENCE, Payments.Match.ALLOCATED);
        assertThat(payments.stream().mapToLong(PaymentRows.Matched::amountMinor).sum())
                .isEqualTo(read(account, number).paidMinor());
    }
}
