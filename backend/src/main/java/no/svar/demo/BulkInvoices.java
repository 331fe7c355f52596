package no.svar.demo;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

/// Invoices of made-up households by the thousand, always the same ones, one batch at a time.
///
/// They are Peppol documents of January to October 2026: supply and grid, taxes and support by the rates of
/// the day, measured and estimated, some credited and billed anew.
public final class BulkInvoices {

    private final int documents;

    /// @param documents how many invoices and credit notes in all
    public BulkInvoices(int documents) {
        this.documents = documents;
    }

    /// The documents as bodies for `PUT /v1/feeds/invoices`, each made when it is asked for.
    public Iterator<byte[]> batches(int documentsInEach) {
        var bills = bills().iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return bills.hasNext();
            }

            @Override
            public byte[] next() {
                return xml(taken(bills, documentsInEach));
            }
        };
    }

    /// The bills behind the documents, home by home.
    Stream<Bill> bills() {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(Home::of)
                .flatMap(home -> HomeBills.of(home).stream())
                .limit(documents);
    }

    /// The homes of all bills.
    Stream<Home> homes() {
        return bills().map(Bill::home).distinct();
    }

    private static List<Bill> taken(Iterator<Bill> bills, int most) {
        var taken = new ArrayList<Bill>(most);
        while (taken.size() < most && bills.hasNext()) {
            taken.add(bills.next());
        }
        return taken;
    }

    private static byte[] xml(List<Bill> bills) {
        var out = new ByteArrayOutputStream(bills.size() * 9_000);
        try {
            BillXml.write(bills, out);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }
}
