package no.svar.invoice;

import jakarta.inject.Singleton;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import no.svar.invoice.Invoices.Found;
import no.svar.shared.Country;
import no.svar.shared.Language;
import no.svar.shared.Text;
import no.svar.shared.Typeface;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/// Prints a bill: who sent it, its lines under their headings, its sums, how it stands and how to pay it.
@Singleton
final class InvoicePdf {

    private static final Color QUIET = new Color(0x55, 0x5b, 0x66);
    private static final Color RULE = new Color(0xd5, 0xd9, 0xe0);
    private static final float MARGIN = 56;

    byte[] of(Found found, Standing standing, Language language) {
        var bytes = new ByteArrayOutputStream();
        try (var pages = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN)) {
            PdfWriter.getInstance(pages, bytes);
            pages.addTitle(heading(found.bill(), language));
            pages.open();
            new Print(pages, found.bill(), found.invoice().document(), standing, language).all();
        }
        return bytes.toByteArray();
    }

    private static String heading(Bill bill, Language language) {
        var kind =
                switch (bill.kind()) {
                    case INVOICE -> PdfTexts.INVOICE;
                    case CREDIT_NOTE -> PdfTexts.CREDIT_NOTE;
                };
        return kind.in(language) + " " + bill.number();
    }

    /// One document while it is being printed.
    private static final class Print {

        private final Document pages;
        private final Bill bill;
        private final no.svar.invoice.Document inside;
        private final Standing standing;
        private final Language language;
        private final Font plain = new Font(Typeface.REGULAR, 9.5f);
        private final Font quiet = new Font(Typeface.REGULAR, 8.5f, Font.NORMAL, QUIET);
        private final Font strong = new Font(Typeface.BOLD, 9.5f);

        Print(
                Document pages,
                Bill bill,
                no.svar.invoice.Document inside,
                Standing standing,
                Language language) {
            this.pages = pages;
            this.bill = bill;
            this.inside = inside;
            this.standing = standing;
            this.language = language;
        }

        void all() {
            seller();
            facts();
            lines();
            sums();
            standing();
            madeFrom();
        }

        private void seller() {
            var seller = inside.seller();
            pages.add(new Paragraph(seller.name(), strong));
            var number = seller.organisationNumber();
            if (number != null) {
                pages.add(new Paragraph(said(PdfTexts.ORGANISATION.with(number)), quiet));
            }
            var heading = new Paragraph(heading(bill, language), new Font(Typeface.BOLD, 20));
            heading.setSpacingBefore(22);
            heading.setSpacingAfter(12);
            pages.add(heading);
        }

        private void facts() {
            var table = table(1, 1, 1);
            fact(table, PdfTexts.ISSUED, Text.date(bill.issuedOn(), language));
            fact(table, PdfTexts.DUE, day(bill.dueOn()));
            var period = bill.period();
            fact(
                    table,
                    PdfTexts.PERIOD,
                    period == null ? null : said(PdfTexts.FROM_TO.with(period.from(), period.to())));
            fact(table, PdfTexts.ACCOUNT, bill.account());
            fact(table, PdfTexts.REFERENCE, bill.paymentReference());
            fact(table, PdfTexts.PAYEE, bill.payeeAccount());
            fact(table, PdfTexts.CORRECTS, bill.corrects());
            table.completeRow();
            table.setSpacingAfter(14);
            pages.add(table);
        }

        private void fact(PdfPTable table, Text label, @Nullable String value) {
            if (value == null) {
                return;
            }
            var cell = plainCell(new Phrase(said(label) + "\n", quiet));
            cell.getPhrase().add(new Phrase(value, plain));
            cell.setPaddingBottom(8);
            table.addCell(cell);
        }

        private void lines() {
            var table = table(5, 2, 2, 2);
            table.setHeaderRows(1);
            head(table, "", Element.ALIGN_LEFT);
            head(table, said(PdfTexts.QUANTITY), Element.ALIGN_RIGHT);
            head(table, said(PdfTexts.PRICE), Element.ALIGN_RIGHT);
            head(table, said(PdfTexts.AMOUNT), Element.ALIGN_RIGHT);
            inside.groups()
                    .forEach((group, lines) -> {
                        var title = plainCell(new Phrase(said(LineTexts.title(group)), strong));
                        title.setColspan(4);
                        title.setPaddingTop(8);
                        table.addCell(title);
                        lines.forEach(line -> line(table, line));
                    });
            pages.add(table);
        }

        private void line(PdfPTable table, Line line) {
            var what = plainCell(new Phrase(line.text(), plain));
            if (line.basis() != Basis.NOT_METERED && line.basis() != Basis.MEASURED) {
                what.getPhrase().add(new Phrase("\n" + said(LineTexts.basis(line.basis())), quiet));
            }
            table.addCell(what);
            var quantity = line.quantity();
            var unit = line.unit() == null ? "" : " " + said(LineTexts.unit(line.unit()));
            table.addCell(right(quantity == null ? "" : Text.number(quantity, language) + unit, plain));
            var price = line.unitPrice();
            table.addCell(right(price == null ? "" : Text.number(price, language), plain));
            table.addCell(right(amount(line.netMinor()), plain));
        }

        private void sums() {
            var table = table(7, 2);
            table.setSpacingBefore(10);
            sum(table, said(PdfTexts.NET), amount(inside.netMinor()), plain, true);
            for (var share : inside.vat()) {
                var label = PdfTexts.VAT.with(share.rate(), bill.money(share.baseMinor()));
                sum(table, said(label), amount(share.vatMinor()), plain, false);
            }
            if (inside.prepaidMinor() != 0) {
                sum(table, said(PdfTexts.PREPAID), amount(-inside.prepaidMinor()), plain, false);
            }
            if (inside.roundingMinor() != 0) {
                sum(table, said(PdfTexts.ROUNDING), amount(inside.roundingMinor()), plain, false);
            }
            var total = bill.givesBack() ? PdfTexts.TO_YOU : PdfTexts.TO_PAY;
            var payable = amount(Math.abs(bill.payableMinor()));
            sum(table, said(total), payable, new Font(Typeface.BOLD, 12), true);
            pages.add(table);
        }

        private void sum(PdfPTable table, String label, String value, Font font, boolean ruled) {
            for (var cell : new PdfPCell[] {plainCell(new Phrase(label, font)), right(value, font)}) {
                if (ruled) {
                    cell.setBorder(Rectangle.TOP);
                    cell.setBorderColor(RULE);
                }
                cell.setPaddingTop(5);
                table.addCell(cell);
            }
        }

        private void standing() {
            var status = said(PdfTexts.STANDING) + ": " + said(standing.status().text());
            var left = said(PdfTexts.LEFT) + ": " + Text.amount(standing.balance(), language);
            var heading = new Paragraph(status + "   " + left, strong);
            heading.setSpacingBefore(18);
            pages.add(heading);
            var next = standing.next();
            if (next != null) {
                pages.add(new Paragraph(said(next.text()), plain));
            }
        }

        private void madeFrom() {
            var day = (bill.country() == null ? Country.NO : bill.country()).dayOf(bill.asOf());
            var note = new Paragraph(said(PdfTexts.MADE_FROM.with(bill.source(), day)), quiet);
            note.setSpacingBefore(18);
            pages.add(note);
        }

        private PdfPTable table(float... widths) {
            var table = new PdfPTable(widths);
            table.setWidthPercentage(100);
            table.getDefaultCell().setBorder(Rectangle.NO_BORDER);
            return table;
        }

        private void head(PdfPTable table, String text, int alignment) {
            var cell = plainCell(new Phrase(text, quiet));
            cell.setHorizontalAlignment(alignment);
            cell.setBorder(Rectangle.BOTTOM);
            cell.setBorderColor(RULE);
            table.addCell(cell);
        }

        private PdfPCell right(String text, Font font) {
            var cell = plainCell(new Phrase(text, font));
            cell.setHorizontalAlignment(Element.ALIGN_RIGHT);
            return cell;
        }

        private PdfPCell plainCell(Phrase phrase) {
            var cell = new PdfPCell(phrase);
            cell.setBorder(Rectangle.NO_BORDER);
            cell.setPaddingLeft(0);
            cell.setPaddingRight(0);
            cell.setPaddingBottom(4);
            return cell;
        }

        private String amount(long minor) {
            return Text.amount(bill.money(minor), language);
        }

        private @Nullable String day(@Nullable LocalDate day) {
            return day == null ? null : Text.date(day, language);
        }

        private String said(Text text) {
            return text.in(language);
        }
    }
}
