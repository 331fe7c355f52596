package no.svar.invoice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.svar.feed.Row;
import no.svar.regulation.Gsrn;
import no.svar.shared.Country;
import org.jspecify.annotations.Nullable;

/// Reads an invoice from one JSON row, noting all that is wrong with it.
final class InvoiceReading {

    private static final int MAX_LINES = 1_000;
    private static final int MAX_SHARES = 100;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern UNIT = Pattern.compile("[A-Z0-9]{1,3}");
    private static final Set<String> VAT_CATEGORIES = Set.of("S", "Z", "E", "O", "AE", "G", "K", "L", "M");
    private static final Set<String> CURRENCIES =
            Currency.getAvailableCurrencies().stream()
                    .filter(currency -> currency.getDefaultFractionDigits() >= 0)
                    .map(Currency::getCurrencyCode)
                    .collect(Collectors.toUnmodifiableSet());

    private InvoiceReading() {}

    /// Two days as read: a [no.svar.shared.Period] that may still be wrong.
    private record Days(LocalDate from, LocalDate to) {

        static Days of(Row row) {
            var days = new Days(row.date("from"), row.date("to"));
            if (row.isSound() && days.to.isBefore(days.from)) {
                row.noteFault("to", InvoiceReasons.ENDS_BEFORE_START);
            }
            return days;
        }
    }

    static Invoice of(Row row) {
        var issuedOn = row.date("issuedOn");
        var period = row.optionalObject("period", Days::of);
        var kind = row.optionalCode("kind", Invoice.Kind.class);
        var invoice =
                new Invoice(
                        row.text("account", 40),
                        row.text("number", 40),
                        kind == null ? Invoice.Kind.INVOICE : kind,
                        row.optionalCode("country", Country.class),
                        currency(row),
                        issuedOn,
                        row.optionalDate("dueOn"),
                        period == null ? null : period.from,
                        period == null ? null : period.to,
                        row.minor("payableMinor"),
                        PayeeAccount.reference(row.optionalText("paymentReference", 35)),
                        payeeAccount(row),
                        row.optionalText("corrects", 40),
                        orZero(row.optionalMinor("disputedMinor")),
                        document(row, issuedOn),
                        row.instant("asOf"));
        if (row.isSound()) {
            noteWhatDisagrees(row, invoice);
        }
        return invoice;
    }

    static Currency currency(Row row) {
        var code = row.text("currency", 3, CURRENCIES::contains, InvoiceReasons.CURRENCY);
        return Currency.getInstance(CURRENCIES.contains(code) ? code : "NOK");
    }

    private static @Nullable String payeeAccount(Row row) {
        var account = row.optionalText("payeeAccount", PayeeAccount.MAX_LENGTH);
        if (account != null && !account.isEmpty() && !PayeeAccount.hasForm(account)) {
            row.noteFault("payeeAccount", InvoiceReasons.ACCOUNT);
        }
        return account;
    }

    private static Document document(Row row, LocalDate issuedOn) {
        var seller = row.optionalObject("seller", InvoiceReading::seller);
        if (seller == null) {
            seller = new Seller("", null, Seller.Role.UNKNOWN);
            row.noteFault("seller", InvoiceReasons.SELLER);
        }
        var position = new int[1];
        var lines = row.list("lines", MAX_LINES, line -> line(line, ++position[0]));
        if (lines.isEmpty()) {
            row.noteFault("lines", InvoiceReasons.NO_LINES);
        }
        return new Document(
                seller,
                lines,
                row.list("vat", MAX_SHARES, InvoiceReading::vatShare),
                row.minor("vatMinor"),
                orZero(row.optionalMinor("prepaidMinor")),
                orZero(row.optionalMinor("roundingMinor")),
                row.list("dunning", 20, step -> dunning(step, issuedOn)));
    }

    private static Seller seller(Row row) {
        return new Seller(
                row.text("name", 200),
                row.optionalText("organisationNumber", 40),
                row.code("role", Seller.Role.class));
    }

    private static Line line(Row row, int position) {
        var kind = row.code("kind", LineKind.class);
        var period = row.optionalObject("period", Days::of);
        var basis = row.optionalCode("basis", Basis.class);
        return new Line(
                position,
                kind,
                row.text("text", 200),
                row.optionalNumber("quantity", 6),
                unit(row),
                row.optionalNumber("unitPrice", 8),
                row.minor("netMinor"),
                vatCategory(row),
                vatRate(row, "vatRate"),
                period == null ? null : period.from,
                period == null ? null : period.to,
                basis == null ? Basis.ofUnsaid(kind) : basis,
                meteringPoint(row));
    }

    private static @Nullable String unit(Row row) {
        var unit = row.optionalText("unit", 3);
        if (unit != null && !unit.isEmpty() && !UNIT.matcher(unit).matches()) {
            row.noteFault("unit", InvoiceReasons.UNIT);
        }
        return unit;
    }

    private static @Nullable String meteringPoint(Row row) {
        var id = row.optionalText("meteringPoint", 18);
        if (id != null && !id.isEmpty() && !Gsrn.isValid(id)) {
            row.noteFault("meteringPoint", InvoiceReasons.METERING_POINT);
        }
        return id;
    }

    private static VatShare vatShare(Row row) {
        return new VatShare(
                category(row, "category"),
                vatRate(row, "rate"),
                row.minor("baseMinor"),
                row.minor("vatMinor"));
    }

    private static String vatCategory(Row row) {
        return category(row, "vatCategory");
    }

    private static String category(Row row, String name) {
        return row.text(name, 2, VAT_CATEGORIES::contains, InvoiceReasons.VAT_CATEGORY);
    }

    private static BigDecimal vatRate(Row row, String name) {
        var rate = row.number(name, 2);
        if (rate.signum() < 0 || rate.compareTo(HUNDRED) > 0) {
            row.noteFault(name, InvoiceReasons.VAT_RATE);
        }
        return rate;
    }

    private static Dunning dunning(Row row, LocalDate issuedOn) {
        var step = row.code("step", Dunning.Step.class);
        var sentOn = row.date("sentOn");
        if (row.isSound() && sentOn.isBefore(issuedOn)) {
            row.noteFault("sentOn", InvoiceReasons.SENT_BEFORE_ISSUE);
        }
        return new Dunning(step, sentOn, notNegative(row, "feeMinor"));
    }

    private static long notNegative(Row row, String name) {
        var minor = orZero(row.optionalMinor(name));
        if (minor < 0) {
            row.noteFault(name, InvoiceReasons.NEGATIVE);
        }
        return minor;
    }

    private static void noteWhatDisagrees(Row row, Invoice invoice) {
        var due = invoice.dueOn();
        if (due != null && due.isBefore(invoice.issuedOn())) {
            row.noteFault("dueOn", InvoiceReasons.DUE_BEFORE_ISSUE);
        }
        if (invoice.disputedMinor() < 0) {
            row.noteFault("disputedMinor", InvoiceReasons.NEGATIVE);
        } else if (invoice.disputedMinor() > Math.max(0, invoice.payableMinor())) {
            row.noteFault("disputedMinor", InvoiceReasons.DISPUTED);
        }
        for (var mismatch : Sums.mismatches(invoice.document(), invoice.payableMinor(), invoice.currency())) {
            noteMismatch(row, mismatch);
        }
    }

    private static void noteMismatch(Row row, Sums.Mismatch mismatch) {
        switch (mismatch.stated()) {
            case PAYABLE -> row.noteFault("payableMinor", mismatch.reason());
            case VAT_TOTAL -> row.noteFault("vatMinor", mismatch.reason());
            case VAT_BASE -> noteShare(row, "baseMinor", mismatch);
            case VAT_SHARE -> noteShare(row, "vatMinor", mismatch);
        }
    }

    private static void noteShare(Row row, String name, Sums.Mismatch mismatch) {
        var index = new int[1];
        row.list(
                "vat",
                MAX_SHARES,
                share -> {
                    if (index[0]++ == mismatch.share()) {
                        share.noteFault(name, mismatch.reason());
                    }
                    return vatShare(share);
                });
    }

    private static long orZero(@Nullable Long minor) {
        return minor == null ? 0 : minor;
    }
}
