package no.svar.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathFactory;
import no.svar.shared.Money;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.w3c.dom.Document;

/// Peppol's own examples show the totals that are printed in them, read here a second way.
class UblSamplesTest {

    private static final Path SAMPLES =
            Path.of(Optional.ofNullable(System.getenv("SVAR_REPOSITORY")).orElse(".."))
                    .resolve("../shared/samples/peppol");

    @TestFactory
    List<DynamicTest> showsThePrintedTotals() throws IOException {
        assumeTrue(Files.isDirectory(SAMPLES), "Peppol's examples are not on this machine");
        try (var files = Files.list(SAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> compare(file)))
                    .toList();
        }
    }

    private static void compare(Path file) throws Exception {
        var printed = Printed.in(file);
        var invoice = new Ubl(Files.readAllBytes(file)).invoice();
        var document = invoice.document();
        assertThat(invoice.number()).isEqualTo(printed.text("/*/ID"));
        assertThat(invoice.currency().getCurrencyCode()).isEqualTo(printed.text("/*/DocumentCurrencyCode"));
        assertThat(money(invoice, invoice.payableMinor()))
                .isEqualByComparingTo(printed.total("PayableAmount"));
        assertThat(money(invoice, document.netMinor()))
                .isEqualByComparingTo(printed.total("TaxExclusiveAmount"));
        assertThat(money(invoice, document.netMinor() + document.vatMinor()))
                .isEqualByComparingTo(printed.total("TaxInclusiveAmount"));
        assertThat(money(invoice, document.prepaidMinor()))
                .isEqualByComparingTo(printed.total("PrepaidAmount"));
        assertThat(money(invoice, document.roundingMinor()))
                .isEqualByComparingTo(printed.total("PayableRoundingAmount"));
        assertThat(money(invoice, document.vatMinor()))
                .isEqualByComparingTo(printed.number("/*/TaxTotal[1]/TaxAmount"));
        assertThat(document.vat()).hasSize(printed.number("count(/*/TaxTotal[1]/TaxSubtotal)").intValue());
        assertThat(document.lines())
                .hasSize(
                        printed.number("count(/*/InvoiceLine | /*/CreditNoteLine | /*/AllowanceCharge)")
                                .intValue());
    }

    private static BigDecimal money(Invoice invoice, long minor) {
        return new Money(minor, invoice.currency()).amount();
    }

    /// A document as another parser sees it, without namespaces.
    private record Printed(Document document, XPath paths) {

        static Printed in(Path file) throws Exception {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            var document = factory.newDocumentBuilder().parse(file.toFile());
            return new Printed(document, XPathFactory.newDefaultInstance().newXPath());
        }

        String text(String path) throws Exception {
            return paths.evaluate(anyNamespace(path), document);
        }

        BigDecimal total(String name) throws Exception {
            return number("/*/LegalMonetaryTotal/" + name);
        }

        BigDecimal number(String path) throws Exception {
            var text = text(path);
            return text.isEmpty() ? BigDecimal.ZERO : new BigDecimal(text);
        }

        private static String anyNamespace(String path) {
            return path.replaceAll("/([A-Z][A-Za-z]+)", "/*[local-name()='$1']");
        }
    }
}
