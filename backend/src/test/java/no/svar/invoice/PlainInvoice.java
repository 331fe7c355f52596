package no.svar.invoice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import no.svar.invoice.Invoice.Kind;
import no.svar.shared.Country;
import no.svar.shared.Period;
import org.jspecify.annotations.Nullable;

/// Builds an invoice record whose sums agree, for rules that need neither feed nor database.
final class PlainInvoice {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final List<Line> lines = new ArrayList<>();
    private Country country = Country.NO;
    private Kind kind = Kind.INVOICE;
    private @Nullable Period period;
    private LocalDate issuedOn = LocalDate.parse("2026-11-05");
    private String vatCategory = "S";
    private BigDecimal vatRate = new BigDecimal("25");
    private Basis basis = Basis.MEASURED;
    private Seller seller = new Seller("Lys og Varme AS", "974760673", Seller.Role.BOTH);
    private long prepaid;
    private long rounding;
    private long unexplained;
    private @Nullable String corrects;

    private PlainInvoice() {}

    static PlainInvoice forMonth(String month) {
        var yearMonth = YearMonth.parse(month);
        return withoutPeriod().forPeriod(new Period(yearMonth.atDay(1), yearMonth.atEndOfMonth()));
    }

    static PlainInvoice withoutPeriod() {
        return new PlainInvoice();
    }

    PlainInvoice forPeriod(@Nullable Period itsPeriod) {
        period = itsPeriod;
        issuedOn = itsPeriod == null ? issuedOn : itsPeriod.to().plusDays(5);
        return this;
    }

    PlainInvoice issuedOn(LocalDate day) {
        issuedOn = day;
        return this;
    }

    PlainInvoice in(Country itsCountry) {
        country = itsCountry;
        return this;
    }

    PlainInvoice from(Seller.Role role) {
        seller = new Seller(seller.name(), seller.organisationNumber(), role);
        return this;
    }

    PlainInvoice ofKind(Kind itsKind) {
        kind = itsKind;
        return this;
    }

    PlainInvoice correcting(String number) {
        corrects = number;
        return this;
    }

    /// What the lines that follow rest on.
    PlainInvoice restingOn(Basis itsBasis) {
        basis = itsBasis;
        return this;
    }

    /// The VAT of the lines that follow.
    PlainInvoice withVat(String category, String rate) {
        vatCategory = category;
        vatRate = new BigDecimal(rate);
        return this;
    }

    PlainInvoice line(LineKind lineKind, @Nullable String quantity, @Nullable String unit, long netMinor) {
        return line(lineKind, quantity, unit, null, netMinor);
    }

    PlainInvoice line(
            LineKind lineKind,
            @Nullable String quantity,
            @Nullable String unit,
            @Nullable String unitPrice,
            long netMinor) {
        lines.add(
                new Line(
                        lines.size() + 1,
                        lineKind,
                        lineKind.name(),
                        decimal(quantity),
                        unit,
                        decimal(unitPrice),
                        netMinor,
                        vatCategory,
                        vatRate,
                        period == null ? null : period.from(),
                        period == null ? null : period.to(),
                        lineKind.isMetered() ? basis : Basis.NOT_METERED,
                        null));
        return this;
    }

    PlainInvoice prepaid(long minor) {
        prepaid = minor;
        return this;
    }

    PlainInvoice rounded(long minor) {
        rounding = minor;
        return this;
    }

    /// Asks for so much more than its sums make.
    PlainInvoice off(long minor) {
        unexplained = minor;
        return this;
    }

    Invoice build() {
        var vat = vat();
        var vatMinor = vat.stream().mapToLong(VatShare::vatMinor).sum();
        var document = new Document(seller, List.copyOf(lines), vat, vatMinor, prepaid, rounding, List.of());
        var payable = document.netMinor() + vatMinor - prepaid + rounding;
        return new Invoice(
                "A-1",
                "F-" + issuedOn,
                kind,
                country,
                country.currency(),
                issuedOn,
                issuedOn.plusDays(14),
                period == null ? null : period.from(),
                period == null ? null : period.to(),
                payable + unexplained,
                null,
                null,
                corrects,
                0,
                document,
                Instant.parse("2026-11-20T06:00:00Z"));
    }

    private List<VatShare> vat() {
        var shares = new ArrayList<VatShare>();
        for (var line : lines) {
            var known =
                    shares.stream()
                            .anyMatch(share ->
                                    share.category().equals(line.vatCategory())
                                            && share.rate().compareTo(line.vatRate()) == 0);
            if (!known) {
                var base =
                        lines.stream()
                                .filter(other -> other.vatCategory().equals(line.vatCategory()))
                                .filter(other -> other.vatRate().compareTo(line.vatRate()) == 0)
                                .mapToLong(Line::netMinor)
                                .sum();
                shares.add(
                        new VatShare(line.vatCategory(), line.vatRate(), base, vatOf(base, line.vatRate())));
            }
        }
        return shares;
    }

    private static long vatOf(long base, BigDecimal rate) {
        return BigDecimal.valueOf(base)
                .multiply(rate)
                .divide(HUNDRED, 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private static @Nullable BigDecimal decimal(@Nullable String number) {
        return number == null ? null : new BigDecimal(number);
    }
}
