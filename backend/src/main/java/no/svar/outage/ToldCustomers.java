package no.svar.outage;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.connection.ConnectionOperations;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import no.svar.edge.Select;
import no.svar.outage.OutageTold.What;

/// Who was told what of an outage.
@JdbcRepository(dialect = Dialect.MYSQL)
abstract class ToldCustomers implements GenericRepository<Outage, String> {

    private static final Select<LastWord> LOCKED =
            new Select<>(
                    """
                    SELECT /*+ INDEX(outage_told PRIMARY) */ customer, version, told_at
                    FROM outage_told
                    WHERE outage = ? AND kind = ? AND customer IN (:list)
                    FOR UPDATE
                    """,
                    row -> new LastWord(row.getString(1), row.getLong(2), Select.instant(row, 3)));

    private static final int MOST_ROWS = 512;

    private final JdbcOperations jdbc;
    private final ConnectionOperations<Connection> connections;

    ToldCustomers(JdbcOperations jdbc, ConnectionOperations<Connection> connections) {
        this.jdbc = jdbc;
        this.connections = connections;
    }

    /// Those of them who were told before, held until the transaction ends.
    List<LastWord> lock(String outage, What what, List<String> customers) {
        return LOCKED.all(connections, outage, what.name(), customers);
    }

    /// Notes those who are told for the first time; refused where somebody else has just told one of them.
    void add(String outage, What what, List<LastWord> told) {
        for (int from = 0, count; from < told.size(); from += count) {
            count = Math.min(MOST_ROWS, Integer.highestOneBit(told.size() - from));
            var part = told.subList(from, from + count);
            jdbc.prepareStatement(
                    "INSERT INTO outage_told (outage, kind, customer, version, told_at) VALUES (?, ?, ?, ?, ?)"
                            + ", (?, ?, ?, ?, ?)".repeat(count - 1),
                    statement -> {
                        int at = 0;
                        for (var one : part) {
                            statement.setString(++at, outage);
                            statement.setString(++at, what.name());
                            statement.setString(++at, one.customer());
                            statement.setLong(++at, one.version());
                            statement.setObject(++at, LocalDateTime.ofInstant(one.toldAt(), ZoneOffset.UTC));
                        }
                        return statement.executeUpdate();
                    });
        }
    }

    /// Notes those who are told once more.
    @Query(
            """
            UPDATE outage_told SET version = :version, told_at = :toldAt
            WHERE outage = :outage AND kind = :what AND customer IN (:customers)
            """)
    abstract void again(String outage, What what, Collection<String> customers, long version, Instant toldAt);
}
