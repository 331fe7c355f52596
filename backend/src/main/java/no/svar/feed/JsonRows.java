package no.svar.feed;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStreamReader;
import no.svar.shared.Text;

/// Reads the rows of a JSON body one at a time, never holding more of it than a row.
final class JsonRows {

    private static final Text LIST =
            new Text(
                    "Teksten må være én liste av rader.",
                    "Teksten må vere éi liste av rader.",
                    "Texten måste vara en lista av rader.",
                    "The text must be one array of rows.");

    private JsonRows() {}

    /// Hands on the rows of one JSON array.
    ///
    /// @throws StoppedBody where the text is no such array
    /// @throws IOException where it cannot be read on
    static void ofArray(BoundedBody body, Intake<?> intake) throws IOException {
        var text = new InputStreamReader(body, JsonText.strictDecoder());
        try (var parser = JsonText.FACTORY.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                throw new UnreadableBody(LIST);
            }
            body.startRow();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                intake.take(JsonText.row(parser, 1));
                body.startRow();
            }
            if (parser.nextToken() != null) {
                throw new UnreadableBody(LIST);
            }
        }
    }

    /// Hands on a row for each line that is not blank; a line that cannot be read is a rejected row.
    ///
    /// @throws StoppedBody where the last line was cut off
    /// @throws IOException where the body itself was
    static void ofLines(BoundedBody body, Intake<?> intake) throws IOException {
        var lines = new Lines(body, body.largestRow());
        while (lines.next()) {
            if (lines.isTooLong()) {
                intake.refuse(body.rowTooLarge());
            } else if (!lines.isBlank()) {
                take(lines, intake);
            }
        }
    }

    private static void take(Lines lines, Intake<?> intake) {
        Row row;
        try {
            row = rowOf(lines);
        } catch (IOException malformed) {
            if (!lines.hasEnded()) {
                throw new UnreadableBody(JsonText.CUT);
            }
            intake.refuse(JsonText.reason(malformed));
            return;
        }
        intake.take(row);
    }

    private static Row rowOf(Lines lines) throws IOException {
        var text = JsonText.strictDecoder().decode(lines.line());
        try (var parser = JsonText.FACTORY.createParser(text.array(), text.position(), text.remaining())) {
            parser.nextToken();
            var row = JsonText.row(parser, 0);
            if (parser.nextToken() != null) {
                row.noteFault("", Reasons.OBJECT);
            }
            return row;
        }
    }
}
