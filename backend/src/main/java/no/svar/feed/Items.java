package no.svar.feed;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// An array of plain values of a row while it is being read.
///
/// An item that is wrong is noted and answered with a harmless stand-in, as a field of a row is.
public final class Items {

    private final Row row;
    private final String name;
    private final List<?> items;

    private Items(Row row, String name, List<?> items) {
        this.row = row;
        this.name = name;
        this.items = items;
    }

    /// Null where the value is no such array, which is noted unless there is none at all.
    static @Nullable Items of(Row row, String name, @Nullable Object value, int maxItems) {
        if (value instanceof List<?> items && items.size() <= maxItems) {
            return new Items(row, name, items);
        }
        if (value != null) {
            row.noteFault(name, Reasons.LIST.with(maxItems));
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
        row.note(row.pointer(name) + "/" + index, reason);
    }
}
