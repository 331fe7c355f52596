package no.svar.feed;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells whether a statement failed only because another transaction was in its way.
public final class Contention {

    /// MySQL: duplicate key, lock wait timeout, deadlock. H2: duplicate key, deadlock, lock timeout, changed
    /// row.
    private static final Set<Integer> CODES = Set.of(1062, 1205, 1213, 23505, 40001, 50200, 90131);

    private Contention() {}

    public static boolean caused(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && isIn(sql)) {
                return true;
            }
        }
        return false;
    }

    /// A failed batch tells its reason in the exceptions that it chains.
    private static boolean isIn(SQLException failure) {
        for (@Nullable SQLException next = failure; next != null; next = next.getNextException()) {
            if (CODES.contains(next.getErrorCode())) {
                return true;
            }
        }
        return false;
    }
}
