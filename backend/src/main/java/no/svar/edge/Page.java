package no.svar.edge;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One page of a list, and the cursor of the next where there may be more.
@Serdeable
public record Page<T>(List<T> items, @Nullable String nextCursor) {

    /// How many items a page has where the caller does not say; a text, as annotations want it.
    public static final String DEFAULT_LIMIT = "20";

    public static final int MAX_LIMIT = 100;

    public Page {
        items = List.copyOf(items);
    }

    /// A page of rows read with one more than the limit, which tells whether there is a next page.
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, Cursor> cursorOf) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        var items = rows.subList(0, limit);
        return new Page<>(items, cursorOf.apply(items.getLast()).text());
    }

    public <V> Page<V> map(Function<T, V> view) {
        return new Page<>(items.stream().map(view).toList(), nextCursor);
    }
}
