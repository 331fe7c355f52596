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
import java.util.Optional;
import no.svar.edge.Select;
import no.svar.feed.KeptVersion;

/// Agreements by their keys, and by customer.
@JdbcRepository(dialect = Dialect.MYSQL)
abstract class AgreementRows
        implements GenericRepository<Agreement, String>, Agreements, Holders, ServiceLevels {

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

    private static final Select<ServiceLevel> PROMISED =
            new Select<>(
                    """
                    SELECT a.guarantee, a.reply_days, a.callback_hours
                    FROM customer c
                    JOIN agreement a ON a.customer_source = c.source AND a.customer_key = c.external_id
                    WHERE c.id = ? AND a.guarantee IS NOT NULL
                      AND a.valid_from <= ? AND (a.valid_to IS NULL OR a.valid_to >= ?)
                    ORDER BY COALESCE(a.reply_days, 1000), COALESCE(a.callback_hours, 1000)
                    LIMIT 1
                    """,
                    row ->
                            new ServiceLevel(
                                    ServiceLevel.Guarantee.valueOf(row.getString(1)),
                                    row.getObject(2, Integer.class),
                                    row.getObject(3, Integer.class)));

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

    @Override
    public Optional<ServiceLevel> of(Customer customer, LocalDate day) {
        return PROMISED.all(connections, customer.id().toString(), day, day).stream().findFirst();
    }

    /// Newest first.
    @Query(
            """
            SELECT a.source, a.external_id, a.customer_source, a.customer_key, a.account, a.metering_point,
                   a.valid_from, a.valid_to, a.guarantee, a.reply_days, a.callback_hours, a.as_of, a.fingerprint
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
                   a.valid_from, a.valid_to, a.guarantee, a.reply_days, a.callback_hours, a.as_of, a.fingerprint
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
                                   metering_point, valid_from, valid_to, guarantee, reply_days,
                                   callback_hours, as_of, fingerprint)
            VALUES (:source, :externalId, :customerSource, :customerKey, :account,
                    :meteringPoint, :validFrom, :validTo, :guarantee, :replyDays,
                    :callbackHours, :asOf, :fingerprint)
            """)
    abstract void add(List<Agreement> rows);

    @Query(
            """
            UPDATE agreement
            SET customer_source = :customerSource, customer_key = :customerKey, account = :account,
                metering_point = :meteringPoint, valid_from = :validFrom, valid_to = :validTo,
                guarantee = :guarantee, reply_days = :replyDays, callback_hours = :callbackHours,
                as_of = :asOf, fingerprint = :fingerprint
            WHERE source = :source AND external_id = :externalId
            """)
    abstract void replace(List<Agreement> rows);
}
