package no.svar.feed;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import no.svar.shared.Fault;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// How strictly a row's text is read: UTF-8 only, at most 20 levels deep, no field twice.
final class JsonText {

    static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(20)
                                    .maxStringLength(BoundedBody.USUAL_ROW)
                                    .maxNumberLength(100)
                                    .maxNameLength(200)
                                    .build())
                    .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                    .build();

    static final Text CUT =
            new Text(
                    "Teksten slutter før den er ferdig.",
                    "Teksten sluttar før han er ferdig.",
                    "Texten slutar innan den är klar.",
                    "The text ends before it is complete.");
    private static final Text ENCODING =
            new Text(
                    "Teksten er ikke UTF-8.",
                    "Teksten er ikkje UTF-8.",
                    "Texten är inte UTF-8.",
                    "The text is not UTF-8.");
    private static final Text LIMITS =
            new Text(
                    "Teksten er nøstet dypere enn 20 nivåer, eller har et for langt navn eller tall.",
                    "Teksten er nøsta djupare enn 20 nivå, eller har eit for langt namn eller tal.",
                    "Texten är nästlad djupare än 20 nivåer, eller har ett för långt namn eller tal.",
                    "The text is nested more than 20 levels deep, or has a name or number that is too long.");
    private static final Text SYNTAX =
            new Text(
                    "Teksten er ikke gyldig JSON.",
                    "Teksten er ikkje gyldig JSON.",
                    "Texten är inte giltig JSON.",
                    "The text is not valid JSON.");

    private JsonText() {}

    static CharsetDecoder strictDecoder() {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /// Why a text cannot be read, without repeating any of it.
    static Text reason(IOException failure) {
        return switch (failure) {
            case CharacterCodingException _ -> ENCODING;
            case StreamConstraintsException _ -> LIMITS;
            case JsonEOFException _ -> CUT;
            case JacksonException _ -> SYNTAX;
            default -> CUT;
        };
    }

    /// The row that starts at the parser's current token.
    ///
    /// @param depth how many levels of pointers lead to the row, which its own pointers leave out
    static Row row(JsonParser parser, int depth) throws IOException {
        var faults = new ArrayList<Fault>();
        if (value(parser, depth, faults) instanceof Fields fields) {
            return new Row(fields, faults);
        }
        faults.add(new Fault("", Reasons.OBJECT));
        return new Row(new Fields(), faults);
    }

    private static @Nullable Object value(JsonParser parser, int depth, List<Fault> faults)
            throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, depth, faults);
            case START_ARRAY -> array(parser, depth, faults);
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT -> whole(parser);
            case VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case null, default -> null;
        };
    }

    private static Fields object(JsonParser parser, int depth, List<Fault> faults) throws IOException {
        var fields = new Fields();
        for (var name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            if (!fields.add(name, value(parser, depth, faults)) && faults.isEmpty()) {
                faults.add(new Fault(pointer(parser, depth), Reasons.TWICE));
            }
        }
        return fields;
    }

    private static List<@Nullable Object> array(JsonParser parser, int depth, List<Fault> faults)
            throws IOException {
        var items = new ArrayList<@Nullable Object>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser, depth, faults));
        }
        return items;
    }

    private static Number whole(JsonParser parser) throws IOException {
        return parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
                ? parser.getBigIntegerValue()
                : (Number) parser.getLongValue();
    }

    private static String pointer(JsonParser parser, int depth) {
        var pointer = parser.getParsingContext().pathAsPointer();
        for (int i = 0; i < depth; i++) {
            pointer = pointer.tail();
        }
        return pointer.toString();
    }
}
