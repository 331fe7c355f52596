package no.svar.feed;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.function.Consumer;

/// Something that a feed may be besides: a reader of XML documents.
public interface DocumentFeed<F extends Fact> extends Inlet<F> {

    /// Reads one document, or several in a `<Batch>`, one at a time, in order.
    ///
    /// @param asOf the age given to documents, which bear none themselves
    /// @throws UnreadableBody where the text is not well-formed XML, or has a DTD or entities
    void readDocuments(InputStream xml, Instant asOf, Consumer<Reading<F>> next) throws IOException;
}
