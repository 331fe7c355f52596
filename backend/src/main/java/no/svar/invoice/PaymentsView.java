package no.svar.invoice;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import no.svar.invoice.PaymentRows.Matched;
import no.svar.invoice.Payments.Candidate;
import no.svar.invoice.Payments.Match;
import no.svar.invoice.Payments.Reason;
import no.svar.shared.Language;
import no.svar.shared.Money;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// The payments of a bill, and those that may have been meant for it.
@Serdeable
record PaymentsView(List<Item> items, List<CandidateView> candidates) {

    /// A payment that counts for the bill.
    @Serdeable
    record Item(LocalDate bookedOn, Money amount, @Nullable String reference, Match match) {}

    /// A payment that may have been meant for the bill, and why.
    @Serdeable
    record CandidateView(
            LocalDate bookedOn, Money amount, @Nullable String reference, Reason reason, String reasonText) {}

    static PaymentsView of(Bill bill, List<Matched> matched, List<Candidate> candidates, Language language) {
        return new PaymentsView(
                matched.stream()
                        .map(payment ->
                                new Item(
                                        payment.bookedOn(),
                                        bill.money(payment.amountMinor()),
                                        payment.reference(),
                                        payment.foundBy()))
                        .toList(),
                candidates.stream().map(candidate -> view(bill, candidate, language)).toList());
    }

    private static CandidateView view(Bill bill, Candidate candidate, Language language) {
        return new CandidateView(
                candidate.bookedOn(),
                bill.money(candidate.amountMinor()),
                candidate.reference(),
                candidate.reason(),
                said(candidate.reason()).in(language));
    }

    private static Text said(Reason reason) {
        return switch (reason) {
            case DIGITS_SWAPPED ->
                    new Text(
                            "Referansen er din med to sifre byttet om, og beløpet er det som gjenstår.",
                            "Referansen er din med to siffer bytte om, og beløpet er det som står att.",
                            "Referensen är din med två siffror omkastade, och beloppet är det som återstår.",
                            "The reference is yours with two digits swapped, and the amount is what is left to pay.");
            case ONE_DIGIT_WRONG ->
                    new Text(
                            "Referansen er din med ett galt siffer, og beløpet er det som gjenstår.",
                            "Referansen er din med eitt gale siffer, og beløpet er det som står att.",
                            "Referensen är din med en felaktig siffra, och beloppet är det som återstår.",
                            "The reference is yours with one digit wrong, and the amount is what is left to pay.");
            case DIGIT_MISSING ->
                    new Text(
                            "Referansen er din uten ett av sifrene, og beløpet er det som gjenstår.",
                            "Referansen er din utan eitt av siffera, og beløpet er det som står att.",
                            "Referensen är din utan en av siffrorna, och beloppet är det som återstår.",
                            "The reference is yours without one of its digits, and the amount is what is left to pay.");
            case DIGIT_ADDED ->
                    new Text(
                            "Referansen er din med ett siffer for mye, og beløpet er det som gjenstår.",
                            "Referansen er din med eitt siffer for mykje, og beløpet er det som står att.",
                            "Referensen är din med en siffra för mycket, och beloppet är det som återstår.",
                            "The reference is yours with one digit too many, and the amount is what is left to pay.");
            case OTHER_REFERENCE ->
                    new Text(
                            "Referansen hører til en annen av fakturaene dine, som er betalt mer enn én gang.",
                            "Referansen høyrer til ein annan av fakturaene dine, som er betalt meir enn éin gong.",
                            "Referensen hör till en annan av dina fakturor, som är betald mer än en gång.",
                            "The reference belongs to another of your invoices, which has been paid more than once.");
            case NO_REFERENCE ->
                    new Text(
                            "Betalingen kom uten referanse på din konto, og beløpet er det som gjenstår.",
                            "Betalinga kom utan referanse på din konto, og beløpet er det som står att.",
                            "Betalningen kom utan referens på ditt konto, och beloppet är det som återstår.",
                            "The payment came on your account without a reference, and the amount is what is left to pay.");
        };
    }
}
