package no.svar.invoice;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import no.svar.Portal;
import no.svar.feed.Feed.Accepted;
import no.svar.feed.Version;
import no.svar.shared.Country;
import org.jspecify.annotations.Nullable;

/// Puts facts into the tables as the feeds do, for tests of what is read from them.
final class Kept {

    static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
    static final String SOURCE = "billing";

    private Kept() {}

    static String unique(String prefix) {
        return prefix + UUID.randomUUID().toString().substring(0, 13);
    }

    static Invoice invoice(String account, String number, long payableMinor, LocalDate issuedOn) {
        return invoice(account, number, Invoice.Kind.INVOICE, payableMinor, issuedOn, "KID" + number, null);
    }

    static Invoice invoice(
            String account,
            String number,
            Invoice.Kind kind,
            long payableMinor,
            LocalDate issuedOn,
            String reference,
            @Nullable String corrects) {
        var line =
                new Line(
                        1,
                        LineKind.ENERGY,
                        "Strøm",
                        BigDecimal.TEN,
                        "KWH",
                        BigDecimal.ONE,
                        payableMinor,
                        "Z",
                        BigDecimal.ZERO,
                        null,
                        null,
                        Basis.MEASURED,
                        null);
        var document =
                new Document(
                        new Seller("Eksempel AS", null, Seller.Role.BOTH),
                        List.of(line),
                        List.of(new VatShare("Z", BigDecimal.ZERO, payableMinor, 0)),
                        0,
                        0,
                        0,
                        List.of());
        return new Invoice(
                account,
                number,
                kind,
                Country.NO,
                Currency.getInstance("NOK"),
                issuedOn,
                issuedOn.plusDays(14),
                null,
                null,
                payableMinor,
                reference,
                Bills.PAYEE,
                corrects,
                0,
                document,
                Instant.parse("2026-11-01T06:00:00.123456Z"));
    }

    static Payment payment(@Nullable String reference, long amountMinor, LocalDate bookedOn) {
        return payment(reference, amountMinor, bookedOn, null);
    }

    static Payment payment(
            @Nullable String reference, long amountMinor, LocalDate bookedOn, @Nullable String number) {
        return new Payment(
                unique("P-"),
                reference,
                PayeeAccount.keyOf("NO1515030000002"),
                Currency.getInstance("NOK"),
                amountMinor,
                bookedOn,
                number,
                null,
                Instant.parse("2026-11-01T06:00:00Z"));
    }

    static void keep(Invoice... invoices) {
        keep(SOURCE, false, invoices);
    }

    static void keep(String source, boolean known, Invoice... invoices) {
        var facts =
                List.of(invoices).stream()
                        .map(fact -> new Accepted<>(fact, source, new Version(fact.asOf(), 7), known))
                        .toList();
        Portal.bean(InvoiceFeed.class).keep(facts);
    }

    static void keep(Payment... payments) {
        var facts =
                List.of(payments).stream()
                        .map(fact -> new Accepted<>(fact, "ledger", new Version(fact.asOf(), 7), false))
                        .toList();
        Portal.bean(PaymentFeed.class).keep(facts);
    }

    static Bill read(String account, String number) {
        return Portal.bean(BillRows.class).numbered(List.of(account), number).getFirst();
    }
}
