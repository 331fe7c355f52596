package no.svar.edge;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// Where a list goes on: the key of the last row shown, opaque to the caller (base64url).
///
/// The parts come back as they were given; reading a cursor that is not ours is refused with `#query/cursor`.
public final class Cursor {

    /// The longest text that a cursor may have on the wire, for `@Size`.
    public static final int MAX_LENGTH = 400;

    /// No database keeps what comes later.
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999999Z");

    private static final char BETWEEN = '\n';
    private static final Text FOREIGN =
            new Text(
                    "Er ikke en markør fra en tidligere side av listen",
                    "Er ikkje ein markør frå ei tidlegare side av lista",
                    "Är inte en markör från en tidigare sida av listan",
                    "Is not a cursor from an earlier page of this list");

    private final List<String> parts;

    private Cursor(List<String> parts) {
        this.parts = parts;
    }

    /// A cursor of the row's key; the parts must not contain line breaks.
    public static Cursor after(Object... parts) {
        return new Cursor(List.of(parts).stream().map(Object::toString).toList());
    }

    /// The cursor with so many parts that the caller sent; `null` stays `null`: the first page.
    public static @Nullable Cursor read(@Nullable String text, int parts) {
        if (text == null) {
            return null;
        }
        try {
            var bytes = Base64.getUrlDecoder().decode(text);
            var decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            var cursor = new Cursor(List.of(decoded.split(String.valueOf(BETWEEN), -1)));
            if (cursor.parts.size() != parts) {
                throw foreign();
            }
            return cursor;
        } catch (IllegalArgumentException | CharacterCodingException notOurs) {
            throw foreign();
        }
    }

    /// The cursor as the caller gets it.
    public String text() {
        var joined = String.join(String.valueOf(BETWEEN), parts);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(joined.getBytes(StandardCharsets.UTF_8));
    }

    public String string(int part) {
        return parts.get(part);
    }

    public Instant instant(int part) {
        var instant = parsed(part, Instant::parse);
        if (instant.isBefore(Instant.EPOCH) || instant.isAfter(LATEST)) {
            throw foreign();
        }
        return instant;
    }

    public LocalDate date(int part) {
        var date = parsed(part, LocalDate::parse);
        if (date.getYear() < 1 || date.getYear() > 9999) {
            throw foreign();
        }
        return date;
    }

    public long number(int part) {
        return parsed(part, Long::valueOf);
    }

    public <T extends Enum<T>> T word(int part, Class<T> of) {
        return parsed(part, word -> Enum.valueOf(of, word));
    }

    private <T> T parsed(int part, Function<String, T> parser) {
        try {
            return parser.apply(parts.get(part));
        } catch (DateTimeParseException | IllegalArgumentException notOurs) {
            throw foreign();
        }
    }

    private static InvalidInput foreign() {
        return new InvalidInput("#query/cursor", FOREIGN);
    }
}
