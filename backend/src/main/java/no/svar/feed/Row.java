package no.svar.feed;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import no.svar.shared.Fault;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// One JSON object of a feed while it is being read: hands out typed fields, notes what is wrong with them
/// and remembers which fields nobody asked for.
///
/// A field that is missing or wrong is noted and answered with a harmless stand-in, so that one reading finds
/// everything that is wrong; a row with faults is never kept.
public final class Row {

    private final Fields fields;
    private final @Nullable Row parent;
    private final String place;
    private final RowNotes notes;

    /// @param faults what was found wrong with the row's text already
    Row(Fields fields, List<Fault> faults) {
        this.fields = fields;
        this.parent = null;
        this.place = "";
        this.notes = new RowNotes(faults);
    }

    /// @param place the pointer within the parent
    private Row(Fields fields, Row parent, String place) {
        this.fields = fields;
        this.parent = parent;
        this.place = place;
        this.notes = parent.notes;
    }

    public String text(String name, int maxLength) {
        var text = optionalText(name, maxLength);
        return text == null ? missing(name, "") : text;
    }

    public @Nullable String optionalText(String name, int maxLength) {
        var value = value(name);
        if (value == null) {
            return null;
        }
        if (!(value instanceof String said) || said.isBlank()) {
            return wrong(name, Reasons.TEXT, "");
        }
        var text = said.strip();
        if (text.length() > maxLength) {
            return wrong(name, Reasons.LONG.with(maxLength), "");
        }
        return Rejected.canBeKept(text) ? text : wrong(name, Reasons.CHARACTERS, "");
    }

    /// A text of one of the accepted forms; `reason` says which those are.
    public String text(String name, int maxLength, Predicate<String> form, Text reason) {
        var text = text(name, maxLength);
        return text.isEmpty() || form.test(text) ? text : wrong(name, reason, text);
    }

    /// A name that some senders write as a number; in a text as it was sent.
    public String key(String name, int maxLength) {
        return value(name) instanceof Number number
                ? Numbers.decimal(number).toPlainString()
                : text(name, maxLength);
    }

    /// A text that never stands in a log, a rejection or a database as it is.
    public @Nullable String optionalSecret(String name, int maxLength) {
        notes.secrets().add(pointer(name));
        return optionalText(name, maxLength);
    }

    public LocalDate date(String name) {
        var date = optionalDate(name);
        return date == null ? missing(name, LocalDate.EPOCH) : date;
    }

    public @Nullable LocalDate optionalDate(String name) {
        var text = optionalText(name, 10);
        if (text == null) {
            return null;
        }
        try {
            var date = When.date(text);
            return date.getYear() < 1970 || date.getYear() > 2200 ? wrong(name, Reasons.DATE, date) : date;
        } catch (DateTimeException notADate) {
            return wrong(name, Reasons.DATE, LocalDate.EPOCH);
        }
    }

    public @Nullable Instant optionalInstant(String name) {
        return lacks(name) ? null : instant(name);
    }

    /// A time to the microsecond, which is as exact as the databases keep it.
    public Instant instant(String name) {
        var text = optionalText(name, 40);
        if (text == null) {
            return missing(name, Instant.EPOCH);
        }
        try {
            var instant = When.instant(text).truncatedTo(ChronoUnit.MICROS);
            return instant.isBefore(Instant.EPOCH) ? wrong(name, Reasons.INSTANT, Instant.EPOCH) : instant;
        } catch (DateTimeException notAnInstant) {
            return wrong(name, When.isLocal(text) ? Reasons.LOCAL : Reasons.INSTANT, Instant.EPOCH);
        }
    }

    /// A whole number of minor units, at most a thousand billion either way.
    public long minor(String name) {
        var minor = optionalMinor(name);
        return minor == null ? missing(name, 0L) : minor;
    }

    public @Nullable Long optionalMinor(String name) {
        var value = value(name);
        if (value == null) {
            return null;
        }
        var whole = value instanceof Number number ? Numbers.whole(number) : null;
        return whole == null ? wrong(name, Reasons.MINOR, 0L) : whole;
    }

    public BigDecimal number(String name, int maxDecimals) {
        var number = optionalNumber(name, maxDecimals);
        return number == null ? missing(name, BigDecimal.ZERO) : number;
    }

    public @Nullable BigDecimal optionalNumber(String name, int maxDecimals) {
        var value = value(name);
        if (value == null) {
            return null;
        }
        if (!(value instanceof Number said)) {
            return wrong(name, Reasons.NUMBER.with(maxDecimals), BigDecimal.ZERO);
        }
        var number = Numbers.decimal(said);
        var tooLong = number.scale() > maxDecimals || Numbers.isTooLong(number);
        return tooLong ? wrong(name, Reasons.NUMBER.with(maxDecimals), BigDecimal.ZERO) : number;
    }

    /// True or false; an absent field is false.
    public boolean flag(String name) {
        var value = value(name);
        if (value == null) {
            return false;
        }
        return value instanceof Boolean flag ? flag : wrong(name, Reasons.FLAG, false);
    }

    public <E extends Enum<E>> E code(String name, Class<E> codes) {
        var code = optionalCode(name, codes);
        return code == null ? missing(name, codes.getEnumConstants()[0]) : code;
    }

    public <E extends Enum<E>> @Nullable E optionalCode(String name, Class<E> codes) {
        var text = optionalText(name, 40);
        if (text == null) {
            return null;
        }
        try {
            return Enum.valueOf(codes, text);
        } catch (IllegalArgumentException unknownCode) {
            var known = Arrays.toString(codes.getEnumConstants());
            return wrong(name, Reasons.CODE.with(known), codes.getEnumConstants()[0]);
        }
    }

    public <T> @Nullable T optionalObject(String name, Function<Row, T> reader) {
        var value = value(name);
        if (value == null) {
            return null;
        }
        if (!(value instanceof Fields inside)) {
            noteFault(name, Reasons.OBJECT);
            return null;
        }
        return readChild(inside, step(name), reader);
    }

    /// The items of an array, in order; an absent array is an empty one.
    public <T> List<T> list(String name, int maxItems, Function<Row, T> reader) {
        var value = value(name);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> said) || said.size() > maxItems) {
            return wrong(name, Reasons.LIST.with(maxItems), List.of());
        }
        var items = new ArrayList<T>(said.size());
        for (var item : said) {
            var itemPlace = step(name) + "/" + items.size();
            if (!(item instanceof Fields inside)) {
                note(path() + itemPlace, Reasons.OBJECT);
                return items;
            }
            items.add(readChild(inside, itemPlace, reader));
        }
        return items;
    }

    /// The plain values of an array, or arrays of them; null where the field is absent or no such array.
    public @Nullable Items items(String name, int maxItems) {
        return Items.of(this, pointer(name), value(name), maxItems);
    }

    public boolean lacks(String name) {
        return value(name) == null;
    }

    /// Notes that a field is wrong; an empty name means the row as a whole.
    public void noteFault(String name, Text reason) {
        note(name.isEmpty() ? path() : pointer(name), reason);
    }

    /// Notes what is wrong at a JSON pointer that starts here.
    public void noteFaultAt(String pointer, Text reason) {
        note(path() + pointer, reason);
    }

    /// Notes what is kept at such a pointer although it can hardly be right.
    public void noteDoubtAt(String pointer, Text reason) {
        notes.doubt(path() + pointer, reason);
    }

    /// Whether nothing has been found wrong so far, so that rules about several fields can be tried.
    public boolean isSound() {
        return notes.faults().isEmpty();
    }

    /// What was found wrong so far; the pointers start at the row itself.
    public List<Fault> faults() {
        return List.copyOf(notes.faults());
    }

    private <T> T readChild(Fields child, String childPlace, Function<Row, T> reader) {
        var row = new Row(child, this, childPlace);
        var read = reader.apply(row);
        row.noteUnknown();
        return read;
    }

    void noteUnknown() {
        fields.unasked().forEach(name -> notes.unknown().add(pointer(name)));
    }

    private @Nullable Object value(String name) {
        return fields.ask(name);
    }

    void note(String pointer, Text reason) {
        notes.fault(pointer, reason);
    }

    String pointer(String name) {
        return path() + step(name);
    }

    /// Put together only where something is noted, as most rows have nothing to note.
    private String path() {
        return parent == null ? place : parent.path() + place;
    }

    /// The fields as they were read.
    Fields fields() {
        return fields;
    }

    RowNotes notes() {
        return notes;
    }

    private static String step(String name) {
        return "/" + Rejected.escaped(name);
    }

    private <T> T missing(String name, T standIn) {
        return wrong(name, Reasons.MISSING, standIn);
    }

    private <T> T wrong(String name, Text reason, T standIn) {
        noteFault(name, reason);
        return standIn;
    }
}
