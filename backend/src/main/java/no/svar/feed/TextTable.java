package no.svar.feed;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import no.svar.shared.Fault;
import no.svar.shared.Text;

/// Reads CSV whose columns are the fields of a feed's rows, all of them texts, named by the first line in any
/// order; an empty field is an absent one.
public final class TextTable {

    private static final Text HEADER =
            new Text(
                    "Den første linjen må navngi kolonnene, hver av dem én gang: %s.",
                    "Den første linja må namngje kolonnane, kvar av dei éin gong: %s.",
                    "Den första raden måste namnge kolumnerna, var och en av dem en gång: %s.",
                    "The first line must name the columns, each of them once: %s.");
    private static final Text COUNT =
            new Text(
                    "Linjen har %s felt, og den første linjen har %s",
                    "Linja har %s felt, og den første linja har %s",
                    "Raden har %s fält, och den första raden har %s",
                    "The line has %s fields, and the first line has %s");

    private TextTable() {}

    /// @param required the columns that there must be
    /// @param known all columns, for whoever reads why the first line is refused
    /// @throws UnreadableBody where the first line does not name the columns, or the text cannot be read on
    public static <F extends Fact> void read(
            InputStream csv, Inlet<F> feed, List<String> required, String known, Consumer<Reading<F>> next)
            throws IOException {
        var text = new CsvText(Utf8.of(csv));
        var header = text.next();
        if (header == null || !header.containsAll(required) || new HashSet<>(header).size() < header.size()) {
            throw new UnreadableBody(HEADER.with(known));
        }
        for (var fields = text.next(); fields != null; fields = text.next()) {
            next.accept(
                    fields.size() == header.size()
                            ? RowReader.read(row(header, fields), feed, Instant.MAX)
                            : miscounted(text.line(), fields.size(), header.size()));
        }
    }

    private static Row row(List<String> header, List<String> fields) {
        var texts = new LinkedHashMap<String, String>();
        for (int i = 0; i < header.size(); i++) {
            if (!fields.get(i).isEmpty()) {
                texts.put(header.get(i), fields.get(i));
            }
        }
        return ToldRows.ofTexts(texts);
    }

    /// Nothing of its text is kept, as it cannot be told what it is.
    private static <F extends Fact> Reading<F> miscounted(int line, int fields, int columns) {
        var fault = new Fault("/" + line, COUNT.with(fields, columns));
        return new Reading<>(null, null, List.of(fault), List.of(), "");
    }
}
