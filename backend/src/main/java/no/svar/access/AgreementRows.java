package no.svar.access;

import io.micronaut.data.annotation.ParameterExpression;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.connection.ConnectionOperations;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import no.svar.edge.Select;

/// Agreements by their keys, and by customer.
@JdbcRepository(dialect = Dialect.MYSQL)
abstract class AgreementRows implements GenericRepository<Agreement, String>, Agreements, Holders {

    private static final Select<Holdings.Holding> HELD =
            new Select<>(
                    """
                    SELECT a.account, a.metering_point, a.valid_from, a.valid_to
                    FROM customer c
                    JOIN agreement a ON a.customer_source = c.source AND a.customer_key = c.external_id
                    WHERE c.id = ?
                    """,
                    row ->
                            new Holdings.Holding(
                                    row.getString(1),
                                    row.getString(2),
                                    row.getObject(3, LocalDate.class),
                                    Select.date(row, 4)));

    static final Select<Holder> HOLDERS =
            new Select<>(
                    """
                    SELECT c.id, a.metering_point, a.valid_from, a.valid_to
                    FROM agreement a
                    JOIN customer c ON c.source = a.customer_source AND c.external_id = a.customer_key
                    WHERE a.metering_point IN (:list)
                    """,
                    row ->
                            new Holder(
                                    row.getString(1),
                                    row.getString(2),
                                    row.getObject(3, LocalDate.class),
                                    Select.date(row, 4)));

    private final ConnectionOperations<Connection> connections;

    AgreementRows(ConnectionOperations<Connection> connections) {
        this.connections = connections;
    }

    @Override
    public Holdings of(Customer customer) {
        return new Holdings(HELD.all(connections, customer.id().toString()));
    }

    @Override
    public List<Holder> of(Collection<String> meteringPoints) {
        if (meteringPoints.size() > MOST_POINTS) {
            throw new IllegalArgumentException("Asked about " + meteringPoints.size() + " metering points");
        }
        return meteringPoints.isEmpty() ? List.of() : HOLDERS.all(connections, List.copyOf(meteringPoints));
    }

    /// Newest first.
    @Query(
            """
            SELECT a.source, a.external_id, a.customer_source, a.customer_key, a.account, a.metering_point,
                   a.valid_from, a.valid_to, a.as_of, a.fingerprint
            FROM customer c
            JOIN agreement a ON a.customer_source = c.source AND a.customer_key = c.external_id
            WHERE c.id = :customerId
            ORDER BY a.valid_from DESC, a.source, a.external_id
            LIMIT :limit
            """)
    @ParameterExpression(name = "customerId", expression = "#{customer.id}")
    abstract List<Agreement> newest(Customer customer, int limit);

    /// Newest first, from the first one after that key on.
    @Query(
            """
            SELECT a.source, a.external_id, a.customer_source, a.customer_key, a.account, a.metering_point,
                   a.valid_from, a.valid_to, a.as_of, a.fingerprint
            FROM customer c
            JOIN agreement a ON a.customer_source = c.source AND a.customer_key = c.external_id
            WHERE c.id = :customerId
              AND (a.valid_from < :from
                   OR (a.valid_from = :from AND a.source > :source)
                   OR (a.valid_from = :from AND a.source = :source AND a.external_id > :externalId))
            ORDER BY a.valid_from DESC, a.source, a.external_id
            LIMIT :limit
            """)
    @ParameterExpression(name = "customerId", expression = "#{customer.id}")
    abstract List<Agreement> after(
            Customer customer, LocalDate from, String source, String externalId, int limit);

    @Query(
            """
            SELECT /*+ INDEX(agreement PRIMARY) */ external_id AS fact_key, as_of, fingerprint
            FROM agreement
            WHERE source = :source AND external_id IN (:keys) FOR UPDATE
            """)
    abstract List<KeptVersion> versions(String source, Collection<String> keys);

    @Query(
            """
            INSERT INTO agreement (source, external_id, customer_source, customer_key, account,
                                   metering_point, valid_from, valid_to, as_of, fingerprint)
            VALUES (:source, :externalId, :customerSource, :customerKey, :account,
                    :meteringPoint, :validFrom, :validTo, :asOf, :fingerprint)
            """)
    abstract void add(List<Agreement> rows);

    @Query(
            """
            UPDATE agreement
            SET customer_source = :customerSource, customer_key = :customerKey, account = :account,
                metering_point = :meteringPoint, valid_from = :validFrom, valid_to = :validTo,
                as_of = :asOf, fingerprint = :fingerprint
            WHERE source = :source AND external_id = :externalId
            """)
    abstract void replace(List<Agreement> rows);
}
