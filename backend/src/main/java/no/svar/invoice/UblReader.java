package no.svar.invoice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.function.Consumer;
import no.svar.feed.Reading;
import no.svar.feed.UnreadableBody;
import no.svar.feed.XmlText;

/// Reads UBL 2.1 invoices and credit notes (Peppol BIS Billing 3, EHF) from a stream: one document, or many
/// in a `<Batch xmlns="urn:svar:batch">`.
///
/// It reads no DTD and no entities, see [XmlText].
final class UblReader {

    private static final String BATCH = "urn:svar:batch";

    private UblReader() {}

    /// Reads one document after the other and hands each on before the next is looked at.
    ///
    /// @param asOf the age given to all documents, which bear none themselves
    /// @throws UnreadableBody where the text is not well-formed XML, is too deep or too large, or has a DTD
    ///   or entities; documents before that place have been handed on
    static void read(InputStream xml, Instant asOf, Consumer<Reading<Invoice>> next) throws IOException {
        try {
            var cursor = new UblCursor(XmlText.of(xml));
            cursor.openRoot();
            if (cursor.isAt(BATCH, "Batch")) {
                cursor.children(document -> next.accept(readDocument(cursor, asOf)));
            } else {
                next.accept(readDocument(cursor, asOf));
            }
            cursor.close();
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
}
