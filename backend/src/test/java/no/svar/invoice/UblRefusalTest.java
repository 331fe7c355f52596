package no.svar.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import no.svar.feed.UnreadableBody;
import no.svar.feed.XmlText;
import no.svar.shared.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the UBL reader does not take.
class UblRefusalTest {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LineExtensionAmount currencyID=\"NOK\">610.35< | LineExtensionAmount",
                "TaxExclusiveAmount currencyID=\"NOK\">628.35<  | TaxExclusiveAmount",
                "TaxInclusiveAmount currencyID=\"NOK\">775.94<  | TaxInclusiveAmount",
                "AllowanceTotalAmount currencyID=\"NOK\">20.00< | AllowanceTotalAmount",
                "ChargeTotalAmount currencyID=\"NOK\">38.00<    | ChargeTotalAmount",
                "PayableAmount currencyID=\"NOK\">676.00<       | PayableAmount"
            })
    void namesTheDifferenceWhereATotalDoesNotAgree(String printed, String element) {
        var more = printed.replace("\">", "\">1");
        assertThat(Ubl.sample("household").replace(printed, more).faults())
                .anySatisfy(fault ->
                        assertThat(fault)
                                .startsWith("/Invoice/LegalMonetaryTotal/" + element + ": ")
                                .containsPattern("the difference is NOK.?1,?0?00\\.00"));
    }

    @Test
    void namesTheDifferenceToTheMinorUnit() {
        assertThat(
                        Ubl.sample("household")
                                .replace(
                                        "PayableAmount currencyID=\"NOK\">676.00",
                                        "PayableAmount currencyID=\"NOK\">676.01")
                                .faults())
                .singleElement()
                .asString()
                .contains("676.00", "676.01", "0.01");
    }

    @Test
    void namesAVatBreakdownThatDoesNotAgree() {
        assertThat(Ubl.sample("household").replace(">590.35<", ">580.35<").faults())
                .anyMatch(fault -> fault.startsWith("/Invoice/TaxTotal/TaxSubtotal[1]/TaxableAmount: "));
        assertThat(
                        Ubl.sample("household")
                                .replace(
                                        "<cbc:TaxAmount currencyID=\"NOK\">0.00<",
                                        "<cbc:TaxAmount currencyID=\"NOK\">9.00<")
                                .faults())
                .anyMatch(fault -> fault.startsWith("/Invoice/TaxTotal/TaxAmount: "));
    }

    @Test
    void namesALineWhosePriceAndQuantityDoNotMakeItsAmount() {
        assertThat(Ubl.sample("household").replace(">0.30<", ">0.31<").faults())
                .singleElement()
                .asString()
                .startsWith("/Invoice/InvoiceLine[2]/LineExtensionAmount: Quantity, price");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<cbc:ID>F-2026-10</cbc:ID>                                    | /Invoice/ID",
                "<cbc:IssueDate>2026-11-04</cbc:IssueDate>                     | /Invoice/IssueDate",
                "<cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode>                | /Invoice/InvoiceTypeCode",
                "<cbc:PayableAmount currencyID=\"NOK\">676.00</cbc:PayableAmount> | /Invoice/LegalMonetaryTotal/PayableAmount",
                "<cbc:LineExtensionAmount currencyID=\"NOK\">75.00</cbc:LineExtensionAmount> | /Invoice/InvoiceLine[3]/LineExtensionAmount",
                "<cbc:Name>Post 3</cbc:Name>                                   | /Invoice/InvoiceLine[3]/Item/Name"
            })
    void pointsToAFieldThatIsMissing(String element, String pointer) {
        assertThat(Ubl.sample("household").replace(element, "").faults())
                .contains(pointer + ": The field is missing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ">2026-11-04<      | >4.11.2026<   | /Invoice/IssueDate: Must be a date",
                ">75.00<           | >75.001<      | /Invoice/InvoiceLine[3]/LineExtensionAmount: Must be a number with at most 2",
                ">75.00<           | >1e9<         | /Invoice/InvoiceLine[3]/LineExtensionAmount: Must be a number",
                ">500.5<           | >NaN<         | /Invoice/InvoiceLine[1]/InvoicedQuantity: Must be a number",
                ">25.00<           | >250<         | /Invoice/TaxTotal/TaxSubtotal[1]/TaxCategory/Percent: Must be a rate",
                ">GRID_CAPACITY<   | >GUESS<       | /Invoice/InvoiceLine[3]/Item/AdditionalItemProperty[1]/Value: Must be one of",
                ">380<             | >381<         | /Invoice/InvoiceTypeCode: The type code",
                ">NOK<             | >ABC<         | /Invoice/DocumentCurrencyCode: Must be a currency",
                "\"NOK\">38<       | \"EUR\">38<   | /Invoice/AllowanceCharge[1]/Amount: The amount must be in",
                ">2026-10-31<      | >2026-09-30<  | /Invoice/InvoicePeriod: The period cannot end",
                ">2026-11-20<      | >2026-11-01<  | /Invoice/DueDate: The due date",
                ">true<            | >yes<         | /Invoice/AllowanceCharge[1]/ChargeIndicator: Must be true or false",
                ">707057500000000018< | >707057500000000019< | /Invoice/InvoiceLine[1]/Item/AdditionalItemProperty[2]/Value: Must be a metering point"
            })
    void pointsToAFieldThatIsWrong(String before, String after, String fault) {
        assertThat(Ubl.sample("household").replace(before, after).faults())
                .anySatisfy(said -> assertThat(said).startsWith(fault));
    }

    @Test
    void boundsEveryText() {
        var faults = Ubl.sample("household").replace(">Post 3<", ">" + "x".repeat(600_000) + "<").faults();
        assertThat(faults)
                .containsExactly("/Invoice/InvoiceLine[3]/Item/Name: May have at most 500 characters");
    }

    @Test
    void keepsTheFieldsOfARejectedDocumentWithoutTheBuyersName() {
        var reading = Ubl.sample("household").replace(">676.00<", ">677.00<").only();
        assertThat(reading.kept()).contains("ID: F-2026-10", "PayableAmount: 677.00").doesNotContain("Kari");
        assertThat(reading.kept().length()).isLessThanOrEqualTo(8_000);
    }

    @Test
    void refusesADoctypeBeforeItDoesAnything() {
        var outside = HEAD + "<!DOCTYPE Invoice SYSTEM \"http://127.0.0.1:1/x.dtd\">" + withoutHead();
        refused(Ubl.of(outside), XmlText.ENTITIES);
        var file =
                HEAD
                        + "<!DOCTYPE Invoice [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                        + withoutHead().replace(">Post 3<", ">&x;<");
        refused(Ubl.of(file), XmlText.ENTITIES);
    }

    @Test
    void refusesEntitiesThatMultiply() {
        var laughs = new StringBuilder(HEAD + "<!DOCTYPE Invoice [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY a%d \"%s\">".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
        }
        laughs.append("]>").append(withoutHead().replace(">Post 3<", ">&a29;<"));
        refused(Ubl.of(laughs.toString()), XmlText.ENTITIES);
    }

    @Test
    void refusesAnEntityThatNobodyDeclared() {
        refused(Ubl.sample("household").replace(">Post 3<", ">&nbsp;<"), XmlText.ENTITIES);
    }

    @Test
    void refusesElementsNestedTooDeep() {
        var deep = "<cbc:Note>".repeat(100_000) + "</cbc:Note>".repeat(100_000);
        refused(
                Ubl.sample("household")
                        .replace("<cbc:DocumentCurrencyCode>", deep + "<cbc:DocumentCurrencyCode>"),
                UblFaults.TOO_DEEP.with(UblCursor.DEEPEST));
    }

    @Test
    void refusesADocumentThatIsTooLarge() {
        var note = "<cbc:Note>" + "x".repeat(1 << 20) + "</cbc:Note>";
        refused(
                Ubl.sample("household")
                        .replace("<cbc:DocumentCurrencyCode>", note + "<cbc:DocumentCurrencyCode>"),
                UblFaults.TOO_LARGE.with(UblCursor.LARGEST));
    }

    @Test
    void refusesATextThatEndsTooEarly() {
        var text = Ubl.text("household");
        for (int length = 0; length < text.length() - 12; length += 997) {
            var cut = Ubl.of(text.substring(0, length));
            assertThatThrownBy(cut::readings).isInstanceOf(UnreadableBody.class);
        }
    }

    @Test
    void refusesATextThatIsNotUtf8() {
        var latin =
                Ubl.text("household").replace("UTF-8", "ISO-8859-1").getBytes(StandardCharsets.ISO_8859_1);
        refused(new Ubl(latin), XmlText.NOT_UTF8);
        refused(new Ubl(Ubl.text("household").getBytes(StandardCharsets.UTF_16)), XmlText.NOT_UTF8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Order/>",
                "<Invoice/>",
                "<Batch><Invoice/></Batch>",
                "<Batch xmlns='urn:svar:batch'><x/></Batch>"
            })
    void refusesADocumentOfAnotherKind(String text) {
        refused(Ubl.of(text), UblFaults.NOT_A_BILL);
    }

    @Test
    void handsOnWhatStandsBeforeAnUnreadablePlace() throws IOException {
        var batch = Ubl.batch(Ubl.text("household"), Ubl.text("credit")).body();
        var cut = new ByteArrayInputStream(batch, 0, batch.length - 100);
        var read = new ArrayList<String>();
        assertThatThrownBy(() -> UblReader.read(cut, Ubl.AS_OF, reading -> read.add(reading.key())))
                .isInstanceOf(UnreadableBody.class);
        assertThat(read).containsExactly("INVOICE F-2026-10");
    }

    @Test
    void tellsABrokenLineFromABrokenText() {
        var broken =
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("The line broke");
                    }
                };
        assertThatThrownBy(() -> UblReader.read(broken, Ubl.AS_OF, reading -> {}))
                .isInstanceOf(IOException.class)
                .hasMessage("The line broke");
    }

    private static String withoutHead() {
        return Ubl.text("household").substring(HEAD.length());
    }

    private static void refused(Ubl body, Text detail) {
        assertThatThrownBy(body::readings)
                .isInstanceOfSatisfying(
                        UnreadableBody.class, refusal -> assertThat(refusal.detail()).isEqualTo(detail));
    }
}
