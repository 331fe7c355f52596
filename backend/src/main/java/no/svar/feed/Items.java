package no.svar.feed;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// An array of plain values of a row, or of such arrays, while it is being read.
///
/// An item that is wrong is noted and answered with a harmless stand-in, as a field of a row is.
public final class Items {

    private final Row row;
    private final String pointer;
    private final List<?> items;

    private Items(Row row, String pointer, List<?> items) {
        this.row = row;
        this.pointer = pointer;
        this.items = items;
    }

    /// Null where the value is no such array, which is noted unless there is none at all.
    static @Nullable Items of(Row row, String pointer, @Nullable Object value, int maxItems) {
        if (value instanceof List<?> items && items.size() <= maxItems) {
            return new Items(row, pointer, items);
        }
        if (value != null) {
            row.note(pointer, Reasons.LIST.with(maxItems));
        }
        return null;
    }

    public int size() {
        return items.size();
    }

    /// The number there, or null where the item is `null`.
    public @Nullable BigDecimal number(int index, int maxDecimals) {
        var item = items.get(index);
        if (item == null) {
            return null;
        }
        if (item instanceof Number said) {
            var number = Numbers.decimal(said);
            if (number.scale() <= maxDecimals && !Numbers.isTooLong(number)) {
                return number;
            }
        }
        noteFault(index, Reasons.NUMBER.with(maxDecimals));
        return BigDecimal.ZERO;
    }

    /// The text there; empty where the item is none.
    public String text(int index, int maxLength) {
        if (!(items.get(index) instanceof String said) || said.isBlank()) {
            noteFault(index, Reasons.TEXT);
            return "";
        }
        var text = said.strip();
        if (text.length() > maxLength || !Rejected.canBeKept(text)) {
            noteFault(index, text.length() > maxLength ? Reasons.LONG.with(maxLength) : Reasons.CHARACTERS);
            return "";
        }
        return text;
    }

    /// The array there; null where the item is no such array.
    public @Nullable Items items(int index, int maxItems) {
        var inner = items.get(index);
        if (inner == null) {
            noteFault(index, Reasons.LIST.with(maxItems));
        }
        return of(row, pointer(index), inner, maxItems);
    }

    public <E extends Enum<E>> E code(int index, Class<E> codes) {
        if (items.get(index) instanceof String said) {
            for (E code : codes.getEnumConstants()) {
                if (code.name().equals(said)) {
                    return code;
                }
            }
        }
        noteFault(index, Reasons.CODE.with(Arrays.toString(codes.getEnumConstants())));
        return codes.getEnumConstants()[0];
    }

    public void noteFault(int index, Text reason) {
        row.note(pointer(index), reason);
    }

    private String pointer(int index) {
        return pointer + "/" + index;
    }
}
