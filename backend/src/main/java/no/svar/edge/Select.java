package no.svar.edge;

import io.micronaut.data.connection.ConnectionDefinition;
import io.micronaut.data.connection.ConnectionOperations;
import io.micronaut.data.exceptions.DataAccessException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// A statement that most requests read by, bound and read by position.
///
/// The framework finds each column and its conversion by name, row by row, which takes it longer than the
/// driver needs for all the rest.
///
/// @param <T> what a row is read as
public final class Select<T> {

    private static final String LIST = ":list";

    /// Makes something of the columns of a row, numbered from 1.
    @FunctionalInterface
    public interface Row<T> {
        T of(ResultSet columns) throws SQLException;
    }

    private final String sql;
    private final Row<T> row;
    private final Map<Integer, String> byLength = new ConcurrentHashMap<>();

    /// @param sql with a `?` for a value and `:list`, once at most, for a list of them
    public Select(String sql, Row<T> row) {
        this.sql = sql;
        this.row = row;
    }

    /// All rows.
    ///
    /// @param values in the order of their marks; the list is a [List] that is not empty
    /// @throws DataAccessException where the database does not answer
    public List<T> all(ConnectionOperations<Connection> connections, Object... values) {
        var bound = new ArrayList<Object>(values.length);
        int length = 0;
        for (var value : values) {
            if (value instanceof List<?> list) {
                length = powerOfTwo(list.size());
                bound.addAll(list);
                bound.addAll(Collections.nCopies(length - list.size(), list.getLast()));
            } else {
                bound.add(value);
            }
        }
        var written = byLength.computeIfAbsent(length, this::sql);
        return connections.execute(
                ConnectionDefinition.DEFAULT, status -> read(status.getConnection(), written, bound));
    }

    /// The statement with marks for a list of that length.
    public String sql(int length) {
        return sql.replace(LIST, String.join(", ", Collections.nCopies(length, "?")));
    }

    /// The moment in a column of UTC.
    public static Instant instant(ResultSet columns, int column) throws SQLException {
        return columns.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    public static @Nullable LocalDate date(ResultSet columns, int column) throws SQLException {
        return columns.getObject(column, LocalDate.class);
    }

    /// The least power of two that is not less: lists are filled up to it, so that the driver meets few
    /// statements and keeps them prepared.
    public static int powerOfTwo(int length) {
        return Integer.highestOneBit(Math.max(1, 2 * length - 1));
    }

    private List<T> read(Connection connection, String written, List<Object> bound) {
        try (var statement = connection.prepareStatement(written)) {
            for (int i = 0; i < bound.size(); i++) {
                statement.setObject(i + 1, bound.get(i));
            }
            return read(statement);
        } catch (SQLException failed) {
            throw new DataAccessException(failed.getMessage(), failed);
        }
    }

    private List<T> read(PreparedStatement statement) throws SQLException {
        var all = new ArrayList<T>();
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                all.add(row.of(rows));
            }
        }
        return all;
    }
}
