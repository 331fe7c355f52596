package no.svar.shared;

import java.awt.Color;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;

/// A printed paper of headings, words and tables, with its title and number on every page.
public final class Sheet implements AutoCloseable {

    private static final Color QUIET = new Color(0x55, 0x5b, 0x66);
    private static final Color RULE = new Color(0xd5, 0xd9, 0xe0);
    private static final float MARGIN = 56;
    private static final float FOOT = 30;
    private static final int FACTS_IN_A_ROW = 3;

    private final Document pages;
    private final Font plain = new Font(Typeface.REGULAR, 9.5f);
    private final Font quiet = new Font(Typeface.REGULAR, 8.5f, Font.NORMAL, QUIET);
    private final Font strong = new Font(Typeface.BOLD, 9.5f);

    private Sheet(Document pages) {
        this.pages = pages;
    }

    /// A thing and its name; left out where there is no such thing.
    public record Fact(String name, @Nullable String value) {}

    public static Sheet titled(String title, Language language, OutputStream out) {
        var pages = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
        var sheet = new Sheet(pages);
        PdfWriter.getInstance(pages, out).setPageEvent(sheet.new Foot(title));
        pages.addTitle(title);
        pages.setDocumentLanguage(language.tag());
        pages.open();
        var heading = new Paragraph(title, new Font(Typeface.BOLD, 18));
        heading.setSpacingAfter(12);
        pages.add(heading);
        return sheet;
    }

    public void heading(String text) {
        var heading = new Paragraph(text, new Font(Typeface.BOLD, 12));
        heading.setSpacingBefore(14);
        heading.setSpacingAfter(4);
        pages.add(heading);
    }

    public void words(String text) {
        paragraph(text, plain);
    }

    public void strongly(String text) {
        paragraph(text, strong);
    }

    public void quietly(String text) {
        paragraph(text, quiet);
    }

    private void paragraph(String text, Font font) {
        var paragraph = new Paragraph(text, font);
        paragraph.setSpacingAfter(4);
        pages.add(paragraph);
    }

    public void facts(List<Fact> facts) {
        var table = new PdfPTable(FACTS_IN_A_ROW);
        table.setWidthPercentage(100);
        table.getDefaultCell().setBorder(Rectangle.NO_BORDER);
        for (var fact : facts) {
            if (fact.value() != null) {
                var phrase = new Phrase(fact.name() + "\n", quiet);
                phrase.add(new Phrase(fact.value(), plain));
                table.addCell(cell(phrase));
            }
        }
        table.completeRow();
        pages.add(table);
    }

    /// Nothing where there are no rows; the last column is as wide as all others.
    public void table(List<String> heads, List<List<String>> rows) {
        if (rows.isEmpty()) {
            paragraph("–", quiet);
            return;
        }
        var widths = new float[heads.size()];
        Arrays.fill(widths, 1);
        widths[widths.length - 1] = widths.length - 1;
        var table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        table.setHeaderRows(1);
        for (var head : heads) {
            var cell = cell(new Phrase(head, quiet));
            cell.setBorder(Rectangle.BOTTOM);
            cell.setBorderColor(RULE);
            table.addCell(cell);
        }
        rows.forEach(row -> row.forEach(text -> table.addCell(cell(new Phrase(text, plain)))));
        pages.add(table);
    }

    private static PdfPCell cell(Phrase phrase) {
        var cell = new PdfPCell(phrase);
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPaddingLeft(0);
        cell.setPaddingBottom(5);
        return cell;
    }

    @Override
    public void close() {
        pages.close();
    }

    /// The title and the number at the foot of each page.
    private final class Foot extends PdfPageEventHelper {

        private final String title;

        Foot(String title) {
            this.title = title;
        }

        @Override
        public void onEndPage(PdfWriter writer, Document document) {
            var words = new Phrase(title + "   " + writer.getPageNumber(), quiet);
            ColumnText.showTextAligned(
                    writer.getDirectContent(), Element.ALIGN_LEFT, words, document.left(), FOOT, 0);
        }
    }
}
