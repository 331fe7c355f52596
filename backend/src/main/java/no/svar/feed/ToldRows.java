package no.svar.feed;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.svar.shared.Text;

/// The rows of a small JSON body that is read as a whole: one object, or an array of them.
///
/// @param isArray whether they stood in an array, so that each one's place is part of its pointers
public record ToldRows(boolean isArray, List<Row> rows) {

    private static final Text TOO_MANY =
            new Text(
                    "Det er mer enn %s rader.",
                    "Det er meir enn %s rader.", "Det är mer än %s rader.", "It has more than %s rows.");
    private static final Text ONE =
            new Text(
                    "Teksten må være ett objekt, eller én liste av objekter.",
                    "Teksten må vere eitt objekt, eller éi liste av objekt.",
                    "Texten måste vara ett objekt, eller en lista av objekt.",
                    "The text must be one object, or one array of objects.");

    /// @param most how many rows an array may have
    /// @throws StoppedBody where the body is no such text, or is too large
    public static ToldRows of(InputStream body, int most) {
        try (var bounded = new BoundedBody(body, BoundedBody.USUAL_ROW);
                var parser =
                        JsonText.FACTORY.createParser(
                                new InputStreamReader(bounded, JsonText.strictDecoder()))) {
            bounded.startRow();
            var told =
                    switch (parser.nextToken()) {
                        case START_ARRAY -> new ToldRows(true, array(parser, bounded, most));
                        case START_OBJECT -> new ToldRows(false, List.of(JsonText.row(parser, 0)));
                        case null, default -> throw new UnreadableBody(ONE);
                    };
            if (parser.nextToken() != null) {
                throw new UnreadableBody(ONE);
            }
            return told;
        } catch (IOException unreadable) {
            throw new UnreadableBody(JsonText.reason(unreadable));
        }
    }

    /// A row of texts that did not come as JSON, such as header fields.
    public static Row ofTexts(Map<String, String> texts) {
        var fields = new Fields();
        texts.forEach(fields::add);
        return new Row(fields, List.of());
    }

    private static List<Row> array(JsonParser parser, BoundedBody body, int most) throws IOException {
        var rows = new ArrayList<Row>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (rows.size() == most) {
                throw new BatchTooLarge(TOO_MANY.with(most));
            }
            rows.add(JsonText.row(parser, 1));
            body.startRow();
        }
        return rows;
    }
}
