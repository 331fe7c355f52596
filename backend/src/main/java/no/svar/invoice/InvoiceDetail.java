package no.svar.invoice;

import java.util.List;
import java.util.Map;
import no.svar.edge.JsonAnswer;
import no.svar.invoice.Invoices.Found;
import no.svar.shared.Language;

/// A bill with all its lines under the headings that people read it by, as JSON.
final class InvoiceDetail {

    private static final int USUAL_LENGTH = 6_000;

    private final Bill bill;
    private final Document document;
    private final Standing standing;
    private final Language language;

    private InvoiceDetail(Found found, Standing standing, Language language) {
        this.bill = found.bill();
        this.document = found.invoice().document();
        this.standing = standing;
        this.language = language;
    }

    static byte[] json(Found found, Standing standing, List<String> creditedBy, Language language) {
        var detail = new InvoiceDetail(found, standing, language);
        return JsonAnswer.of(
                USUAL_LENGTH,
                answer -> {
                    InvoiceSummary.of(detail.bill, standing, language).write(answer);
                    detail.write(answer);
                    answer.texts("creditedBy", creditedBy);
                });
    }

    private void write(JsonAnswer answer) {
        answer.object("seller", this::seller);
        answer.objects("groups", List.copyOf(document.groups().entrySet()), this::group);
        answer.objects("vatBreakdown", document.vat(), this::vat);
        answer.object("totals", this::totals);
        var payTo = PayTo.of(bill);
        if (payTo != null) {
            answer.object("payTo", payTo::write);
        }
        answer.object("standing", this::standing);
    }

    private void seller(JsonAnswer answer) {
        var seller = document.seller();
        answer.text("name", seller.name());
        answer.text("organisationNumber", seller.organisationNumber());
        answer.word("role", seller.role());
    }

    private void group(Map.Entry<LineGroup, List<Line>> group, JsonAnswer answer) {
        var lines = group.getValue();
        answer.word("group", group.getKey());
        answer.text("title", LineTexts.title(group.getKey()).in(language));
        answer.money("net", bill.money(Document.netMinor(lines)));
        answer.objects("lines", lines, this::line);
    }

    /// A line as the seller wrote it, with its unit and basis in words.
    private void line(Line line, JsonAnswer answer) {
        var unit = line.unit();
        answer.number("position", line.position());
        answer.word("kind", line.kind());
        answer.text("text", line.text());
        answer.number("quantity", line.quantity());
        answer.text("unit", unit);
        answer.text("unitText", unit == null ? null : LineTexts.unit(unit).in(language));
        answer.number("unitPrice", line.unitPrice());
        answer.money("net", bill.money(line.netMinor()));
        answer.text("vatCategory", line.vatCategory());
        answer.number("vatRate", line.vatRate());
        answer.money("vat", bill.money(line.vatMinor()));
        answer.period("period", line.period());
        answer.word("basis", line.basis());
        answer.text("basisText", LineTexts.basis(line.basis()).in(language));
        answer.text("meteringPoint", line.meteringPoint());
    }

    private void vat(VatShare share, JsonAnswer answer) {
        answer.text("category", share.category());
        answer.number("rate", share.rate());
        answer.money("base", bill.money(share.baseMinor()));
        answer.money("vat", bill.money(share.vatMinor()));
    }

    /// `net + vat + rounding - prepaid = payable`.
    private void totals(JsonAnswer answer) {
        answer.money("net", bill.money(document.netMinor()));
        answer.money("vat", bill.money(document.vatMinor()));
        answer.money("rounding", bill.money(document.roundingMinor()));
        answer.money("prepaid", bill.money(document.prepaidMinor()));
        answer.money("payable", bill.payable());
    }

    /// Where it stands, in words.
    private void standing(JsonAnswer answer) {
        answer.word("status", standing.status());
        answer.text("statusText", standing.status().text().in(language));
        answer.money("paid", standing.paid());
        answer.money("credited", standing.credited());
        answer.money("fees", standing.fees());
        answer.money("disputed", standing.disputed());
        answer.money("balance", standing.balance());
        var next = standing.next();
        if (next != null) {
            answer.object("next", fields -> next(next, fields));
        }
    }

    private void next(Standing.Next next, JsonAnswer answer) {
        answer.word("what", next.what());
        answer.word("on", next.on());
        answer.text("text", next.text().in(language));
        answer.text("rule", next.rule());
    }
}
