package no.svar.feed;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.function.Consumer;

/// Something that a feed may be besides: a reader of CSV.
public interface TableFeed<F extends Fact> extends Inlet<F> {

    /// Reads a table line by line, in order.
    ///
    /// @param asOf the age given to lines that bear none themselves
    /// @throws UnreadableBody where the first line does not name the columns, or the text cannot be read on
    void readTable(InputStream csv, Instant asOf, Consumer<Reading<F>> next) throws IOException;
}
