package no.svar;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.StringJoiner;

/// How the database under test goes about a statement.
public final class Plan {

    private Plan() {}

    /// The indexes that the statement is read by, or that it could be read by where the table is so small
    /// that the database does not care; in words of its own.
    ///
    /// @param values take the places of the statement's marks, as they are
    public static String of(String sql, String... values) {
        var written = sql;
        for (var value : values) {
            written = written.replaceFirst("\\?", value);
        }
        var explain = "EXPLAIN " + written;
        return Portal.bean(JdbcOperations.class)
                .execute(connection -> {
                    try (var statement = connection.createStatement();
                            var plan = statement.executeQuery(explain)) {
                        return read(plan);
                    }
                });
    }

    private static String read(ResultSet plan) throws SQLException {
        var said = new StringJoiner("\n");
        while (plan.next()) {
            for (int column = 1; column <= plan.getMetaData().getColumnCount(); column++) {
                said.add(String.valueOf(plan.getString(column)));
            }
        }
        return said.toString();
    }
}
