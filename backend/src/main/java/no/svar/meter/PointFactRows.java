package no.svar.meter;

import io.micronaut.data.connection.ConnectionOperations;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.svar.edge.Select;
import no.svar.shared.Country;

/// Metering points by the thousand, with the few columns that others need.
@JdbcRepository(dialect = Dialect.MYSQL)
abstract class PointFactRows implements GenericRepository<MeteringPoint, Long>, PointFacts {

    static final Select<PointFact> BY_NUMBER =
            new Select<>(
                    """
                    SELECT metering_point, country, used_as, postal_code, municipality, grid_company,
                        expected_annual_grid_cost_minor, as_of, source
                    FROM metering_point
                    WHERE metering_point IN (:list)
                    """,
                    PointFactRows::fact);

    static final Select<Long> BY_POSTAL_CODE =
            new Select<>(
                    """
                    SELECT metering_point FROM metering_point
                    WHERE country = ? AND postal_code IN (:list) AND metering_point > ?
                    ORDER BY metering_point
                    LIMIT ?
                    """,
                    row -> row.getLong(1));

    private static final int SWEDISH_LENGTH = 5;

    private final ConnectionOperations<Connection> connections;

    PointFactRows(ConnectionOperations<Connection> connections) {
        this.connections = connections;
    }

    @Override
    public Map<Long, PointFact> of(Collection<Long> points) {
        if (points.isEmpty()) {
            return Map.of();
        }
        return BY_NUMBER.all(connections, bounded(points)).stream()
                .collect(Collectors.toMap(PointFact::meteringPoint, Function.identity()));
    }

    @Override
    public List<Long> inPostalCodes(Country country, Collection<String> codes, long after, int limit) {
        return codes.isEmpty()
                ? List.of()
                : BY_POSTAL_CODE.all(
                        connections, country.name(), spelled(country, bounded(codes)), after, limit);
    }

    /// Swedish codes are kept as they were told, with a space or without.
    private static List<String> spelled(Country country, List<String> codes) {
        return switch (country) {
            case NO -> codes;
            case SE ->
                    codes.stream()
                            .map(code -> code.replace(" ", ""))
                            .flatMap(code -> Stream.of(code, spaced(code)))
                            .distinct()
                            .toList();
        };
    }

    private static String spaced(String code) {
        return code.length() == SWEDISH_LENGTH ? code.substring(0, 3) + " " + code.substring(3) : code;
    }

    private static PointFact fact(ResultSet row) throws SQLException {
        var cost = row.getLong(7);
        var costKnown = !row.wasNull();
        return new PointFact(
                row.getLong(1),
                Country.valueOf(row.getString(2)),
                Use.valueOf(row.getString(3)),
                row.getString(4).replace(" ", ""),
                row.getString(5),
                row.getString(6),
                costKnown ? cost : null,
                Select.instant(row, 8),
                row.getString(9));
    }

    private static <T> List<T> bounded(Collection<T> asked) {
        if (asked.size() > MOST) {
            throw new IllegalArgumentException("Asked about " + asked.size() + " at once");
        }
        return List.copyOf(asked);
    }
}
