package no.svar.demo;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import no.svar.demo.Bill.Item;

/// Writes bills as Peppol BIS Billing 3 documents, several in one `<Batch>`.
final class BillXml {

    private static final String UBL = "urn:oasis:names:specification:ubl:schema:xsd:";
    private static final String CAC = UBL + "CommonAggregateComponents-2";
    private static final String CBC = UBL + "CommonBasicComponents-2";
    private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter xml;

    private BillXml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /// Writes a whole batch; the stream stays open.
    static void write(Iterable<Bill> bills, OutputStream out) throws XMLStreamException {
        var xml = WRITERS.createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("Batch");
        xml.writeDefaultNamespace("urn:svar:batch");
        for (var bill : bills) {
            new BillXml(xml).document(bill);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    private void document(Bill bill) throws XMLStreamException {
        var kind = bill.credit() ? "CreditNote" : "Invoice";
        xml.writeStartElement(kind);
        xml.writeDefaultNamespace(UBL + kind + "-2");
        xml.writeNamespace("cac", CAC);
        xml.writeNamespace("cbc", CBC);
        head(bill, kind);
        parties(bill);
        payment(bill);
        totals(bill);
        var position = 0;
        for (var item : bill.items()) {
            line(bill, item, ++position);
        }
        xml.writeEndElement();
    }

    private void head(Bill bill, String kind) throws XMLStreamException {
        text("CustomizationID", "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0");
        text("ProfileID", "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0");
        text("ID", bill.number());
        text("IssueDate", bill.issuedOn().toString());
        if (!bill.credit()) {
            text("DueDate", bill.dueOn().toString());
        }
        text(kind + "TypeCode", bill.credit() ? "381" : "380");
        text("DocumentCurrencyCode", currency(bill));
        text("BuyerReference", bill.account());
        start("InvoicePeriod");
        text("StartDate", bill.period().from().toString());
        text("EndDate", bill.period().to().toString());
        end();
        var corrects = bill.corrects();
        if (corrects != null) {
            start("BillingReference");
            start("InvoiceDocumentReference");
            text("ID", corrects);
            end();
            end();
        }
    }

    private void parties(Bill bill) throws XMLStreamException {
        var utility = bill.utility();
        start("AccountingSupplierParty");
        start("Party");
        country(utility.country().name());
        start("PartyLegalEntity");
        text("RegistrationName", utility.title());
        text("CompanyID", utility.organisationNumber());
        end();
        end();
        end();
        start("AccountingCustomerParty");
        start("Party");
        start("PartyIdentification");
        text("ID", bill.account());
        end();
        country(bill.home().country().name());
        start("PartyLegalEntity");
        text("RegistrationName", bill.home().name());
        end();
        end();
        end();
        start("Delivery");
        start("DeliveryLocation");
        text("ID", bill.home().meteringPoint());
        end();
        end();
    }

    private void country(String code) throws XMLStreamException {
        start("PostalAddress");
        start("Country");
        text("IdentificationCode", code);
        end();
        end();
    }

    private void payment(Bill bill) throws XMLStreamException {
        start("PaymentMeans");
        text("PaymentMeansCode", "30");
        text("PaymentID", bill.reference());
        start("PayeeFinancialAccount");
        text("ID", bill.utility().payeeAccount());
        end();
        end();
    }

    private void totals(Bill bill) throws XMLStreamException {
        var net = bill.netMinor();
        start("TaxTotal");
        amount("TaxAmount", bill.vatMinor(), bill);
        start("TaxSubtotal");
        amount("TaxableAmount", net, bill);
        amount("TaxAmount", bill.vatMinor(), bill);
        category("TaxCategory", bill);
        end();
        end();
        start("LegalMonetaryTotal");
        amount("LineExtensionAmount", net, bill);
        amount("TaxExclusiveAmount", net, bill);
        amount("TaxInclusiveAmount", net + bill.vatMinor(), bill);
        if (bill.roundingMinor() != 0) {
            amount("PayableRoundingAmount", bill.roundingMinor(), bill);
        }
        amount("PayableAmount", bill.payableMinor(), bill);
        end();
    }

    private void line(Bill bill, Item item, int position) throws XMLStreamException {
        start(bill.credit() ? "CreditNoteLine" : "InvoiceLine");
        text("ID", Integer.toString(position));
        xml.writeStartElement("cbc", bill.credit() ? "CreditedQuantity" : "InvoicedQuantity", CBC);
        xml.writeAttribute("unitCode", item.unit());
        xml.writeCharacters(item.quantity().toPlainString());
        end();
        amount("LineExtensionAmount", item.netMinor(), bill);
        start("Item");
        text("Name", item.text());
        category("ClassifiedTaxCategory", bill);
        if (bill.utility().namesKinds()) {
            property("LineKind", item.kind());
        }
        var basis = item.basis();
        if (basis != null) {
            property("Basis", basis);
        }
        end();
        start("Price");
        xml.writeStartElement("cbc", "PriceAmount", CBC);
        xml.writeAttribute("currencyID", currency(bill));
        xml.writeCharacters(item.price().toPlainString());
        end();
        end();
        end();
    }

    /// Electricity for households in the north of Norway is taxed at zero, not exempt.
    private void category(String element, Bill bill) throws XMLStreamException {
        start(element);
        text("ID", bill.home().paysVat() ? "S" : "Z");
        text("Percent", bill.home().vatRate().toPlainString());
        start("TaxScheme");
        text("ID", "VAT");
        end();
        end();
    }

    private void property(String name, String value) throws XMLStreamException {
        start("AdditionalItemProperty");
        text("Name", name);
        text("Value", value);
        end();
    }

    private void amount(String name, long minor, Bill bill) throws XMLStreamException {
        xml.writeStartElement("cbc", name, CBC);
        xml.writeAttribute("currencyID", currency(bill));
        xml.writeCharacters(BigDecimal.valueOf(minor, 2).toPlainString());
        end();
    }

    private void text(String name, String text) throws XMLStreamException {
        xml.writeStartElement("cbc", name, CBC);
        xml.writeCharacters(text);
        end();
    }

    private void start(String name) throws XMLStreamException {
        xml.writeStartElement("cac", name, CAC);
    }

    private void end() throws XMLStreamException {
        xml.writeEndElement();
    }

    private static String currency(Bill bill) {
        return bill.utility().country().currency().getCurrencyCode();
    }
}
