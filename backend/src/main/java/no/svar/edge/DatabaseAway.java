package no.svar.edge;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;

/// Tells a database that is away or busy for the moment from a statement that is wrong.
final class DatabaseAway {

    /// SQLSTATE classes: connection, resources, operator's intervention.
    private static final Set<String> CLASSES = Set.of("08", "53", "57");

    /// H2: closed, closing, broken connection, lock timeout.
    private static final Set<Integer> H2_CODES = Set.of(90007, 90067, 90098, 90121, 50200);

    private DatabaseAway() {}

    static boolean isCauseOf(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && isAway(sql)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAway(SQLException sql) {
        return switch (sql) {
            case SQLTransientException transientCause -> true;
            case SQLNonTransientConnectionException noConnection -> true;
            case SQLRecoverableException broken -> true;
            default -> {
                var state = sql.getSQLState();
                yield H2_CODES.contains(sql.getErrorCode())
                        || (state != null && state.length() == 5 && CLASSES.contains(state.substring(0, 2)));
            }
        };
    }
}
