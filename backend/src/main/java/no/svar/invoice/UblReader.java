package no.svar.invoice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import no.svar.feed.Reading;
import no.svar.feed.UnreadableBody;

/// Reads UBL 2.1 invoices and credit notes (Peppol BIS Billing 3, EHF) from a stream: one document, or many
/// in a `<Batch xmlns="urn:svar:batch">`.
///
/// The text must be UTF-8. A DTD is never read and no entity is ever resolved, so nothing outside the body
/// can be reached and nothing in it can multiply.
final class UblReader {

    private static final String BATCH = "urn:svar:batch";
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final XMLInputFactory PARSERS = parsers();

    private UblReader() {}

    /// Reads one document after the other and hands each on before the next is looked at.
    ///
    /// @param asOf the age given to all documents, which bear none themselves
    /// @throws UnreadableBody where the text is not well-formed XML, is too deep or too large, or has a DTD
    ///   or entities; documents before that place have been handed on
    static void read(InputStream xml, Instant asOf, Consumer<Reading<Invoice>> next) throws IOException {
        try {
            var parser = PARSERS.createXMLStreamReader(utf8(xml));
            var cursor = new UblCursor(parser);
            cursor.openRoot();
            if (cursor.isAt(BATCH, "Batch")) {
                cursor.children(document -> next.accept(readDocument(cursor, asOf)));
            } else {
                next.accept(readDocument(cursor, asOf));
            }
            cursor.close();
        } catch (XMLStreamException unreadable) {
            throw UblCursor.notXml(unreadable);
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    private static Reading<Invoice> readDocument(UblCursor cursor, Instant asOf) {
        var notes = new UblNotes();
        if (cursor.isAt(UblCursor.INVOICE, "Invoice")) {
            cursor.beginDocument(notes);
            return new UblDocument(cursor, notes, Invoice.Kind.INVOICE).read(asOf);
        }
        if (cursor.isAt(UblCursor.CREDIT_NOTE, "CreditNote")) {
            cursor.beginDocument(notes);
            return new UblDocument(cursor, notes, Invoice.Kind.CREDIT_NOTE).read(asOf);
        }
        throw new UnreadableBody(UblFaults.NOT_A_BILL);
    }

    private static BufferedReader utf8(InputStream xml) throws IOException {
        var strict = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        var text = new BufferedReader(new InputStreamReader(xml, strict));
        text.mark(1);
        try {
            if (text.read() != BYTE_ORDER_MARK) {
                text.reset();
            }
        } catch (CharacterCodingException notUtf8) {
            throw new UnreadableBody(UblFaults.NOT_UTF8);
        }
        return text;
    }

    private static XMLInputFactory parsers() {
        var parsers = XMLInputFactory.newDefaultFactory();
        parsers.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        parsers.setProperty(XMLInputFactory.IS_COALESCING, false);
        parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        parsers.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return parsers;
    }
}
