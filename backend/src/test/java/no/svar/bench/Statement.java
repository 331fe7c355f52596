package no.svar.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import no.svar.edge.Select;

/// A statement of one of the portal's repositories, as it is written there.
record Statement(String sql, List<String> names) {

    private static final Pattern PARAMETER = Pattern.compile(":([a-zA-Z]+)");

    /// A statement with `:names` in it.
    static Statement written(String text) {
        var names = new ArrayList<String>();
        var matcher = PARAMETER.matcher(text);
        var sql =
                matcher.replaceAll(found -> {
                    names.add(found.group(1));
                    return "?";
                });
        return new Statement(sql, names);
    }

    /// Reads a [Select] off a repository's field; a list of it is one value.
    ///
    /// @param names what its values are called, in the order of their marks
    static Statement of(String repository, String field, String... names) {
        try {
            var declared = Class.forName(repository).getDeclaredField(field);
            declared.setAccessible(true);
            return new Statement(((Select<?>) declared.get(null)).sql(1), List.of(names));
        } catch (ReflectiveOperationException moved) {
            throw new IllegalStateException(moved);
        }
    }

    /// One row of an answer.
    interface Reader {
        void read(ResultSet row) throws SQLException;
    }

    /// Hands the rows on one by one.
    void read(Connection connection, Map<String, Object> values, Reader reader) throws SQLException {
        try (var prepared = connection.prepareStatement(sql)) {
            bind(prepared, values);
            try (var rows = prepared.executeQuery()) {
                while (rows.next()) {
                    reader.read(rows);
                }
            }
        }
    }

    /// Appends the rows as JSON objects.
    void appendRows(Connection connection, Map<String, Object> values, StringBuilder json)
            throws SQLException {
        try (var prepared = connection.prepareStatement(sql)) {
            bind(prepared, values);
            try (var rows = prepared.executeQuery()) {
                var columns = rows.getMetaData();
                while (rows.next()) {
                    json.append(json.charAt(json.length() - 1) == '[' ? "{" : ",{");
                    for (int column = 1; column <= columns.getColumnCount(); column++) {
                        json.append('"').append(columns.getColumnLabel(column)).append("\":\"");
                        json.append(rows.getString(column)).append("\",");
                    }
                    json.setCharAt(json.length() - 1, '}');
                }
            }
        }
    }

    private void bind(PreparedStatement prepared, Map<String, Object> values) throws SQLException {
        for (int i = 0; i < names.size(); i++) {
            prepared.setObject(i + 1, Objects.requireNonNull(values.get(names.get(i)), names.get(i)));
        }
    }
}
