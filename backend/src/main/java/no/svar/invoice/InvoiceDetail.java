package no.svar.invoice;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import no.svar.invoice.Invoices.Found;
import no.svar.shared.Language;
import no.svar.shared.Money;
import no.svar.shared.Period;
import org.jspecify.annotations.Nullable;

/// A bill with all its lines under the headings that people read it by.
@Serdeable
record InvoiceDetail(
        @JsonUnwrapped InvoiceSummary summary,
        Seller seller,
        List<Group> groups,
        List<VatView> vatBreakdown,
        Totals totals,
        @Nullable PayTo payTo,
        StandingView standing,
        List<String> creditedBy) {

    /// The lines under one heading.
    @Serdeable
    record Group(LineGroup group, String title, Money net, List<LineView> lines) {}

    /// A line as the seller wrote it, with its unit and basis in words.
    @Serdeable
    record LineView(
            int position,
            LineKind kind,
            String text,
            @Nullable BigDecimal quantity,
            @Nullable String unit,
            @Nullable String unitText,
            @Nullable BigDecimal unitPrice,
            Money net,
            String vatCategory,
            BigDecimal vatRate,
            Money vat,
            @Nullable Period period,
            Basis basis,
            String basisText,
            @Nullable String meteringPoint) {}

    /// One rate of the VAT breakdown.
    @Serdeable
    record VatView(String category, BigDecimal rate, Money base, Money vat) {}

    /// `net + vat + rounding - prepaid = payable`.
    @Serdeable
    record Totals(Money net, Money vat, Money rounding, Money prepaid, Money payable) {}

    /// Where it stands, in words.
    @Serdeable
    record StandingView(
            Standing.Status status,
            String statusText,
            Money paid,
            Money credited,
            Money fees,
            Money disputed,
            Money balance,
            @Nullable NextView next) {

        static StandingView of(Standing standing, Language language) {
            return new StandingView(
                    standing.status(),
                    standing.status().text().in(language),
                    standing.paid(),
                    standing.credited(),
                    standing.fees(),
                    standing.disputed(),
                    standing.balance(),
                    NextView.of(standing.next(), language));
        }
    }

    /// What happens next, in words.
    @Serdeable
    record NextView(Standing.What what, @Nullable LocalDate on, String text, @Nullable String rule) {

        static @Nullable NextView of(Standing.@Nullable Next next, Language language) {
            return next == null
                    ? null
                    : new NextView(next.what(), next.on(), next.text().in(language), next.rule());
        }
    }

    static InvoiceDetail of(Found found, Standing standing, List<String> creditedBy, Language language) {
        var bill = found.bill();
        var document = found.invoice().document();
        return new InvoiceDetail(
                InvoiceSummary.of(bill, standing, language),
                document.seller(),
                groups(bill, document, language),
                document.vat().stream().map(share -> view(bill, share)).toList(),
                totals(bill, document),
                PayTo.of(bill),
                StandingView.of(standing, language),
                creditedBy);
    }

    private static List<Group> groups(Bill bill, Document document, Language language) {
        return Arrays.stream(LineGroup.values())
                .map(group -> group(bill, group, document.of(group), language))
                .filter(group -> !group.lines().isEmpty())
                .toList();
    }

    private static Group group(Bill bill, LineGroup group, List<Line> lines, Language language) {
        var net = lines.stream().mapToLong(Line::netMinor).sum();
        return new Group(
                group,
                LineTexts.title(group).in(language),
                bill.money(net),
                lines.stream().map(line -> view(bill, line, language)).toList());
    }

    private static LineView view(Bill bill, Line line, Language language) {
        var unit = line.unit();
        return new LineView(
                line.position(),
                line.kind(),
                line.text(),
                line.quantity(),
                unit,
                unit == null ? null : LineTexts.unit(unit).in(language),
                line.unitPrice(),
                bill.money(line.netMinor()),
                line.vatCategory(),
                line.vatRate(),
                bill.money(line.vatMinor()),
                line.period(),
                line.basis(),
                LineTexts.basis(line.basis()).in(language),
                line.meteringPoint());
    }

    private static VatView view(Bill bill, VatShare share) {
        return new VatView(
                share.category(), share.rate(), bill.money(share.baseMinor()), bill.money(share.vatMinor()));
    }

    private static Totals totals(Bill bill, Document document) {
        return new Totals(
                bill.money(document.netMinor()),
                bill.money(document.vatMinor()),
                bill.money(document.roundingMinor()),
                bill.money(document.prepaidMinor()),
                bill.payable());
    }
}
