package no.svar.outage;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import no.svar.feed.KeptVersion;

/// The table of compensation that has been paid.
@JdbcRepository(dialect = Dialect.MYSQL)
interface PayoutRows extends GenericRepository<PayoutRow, String> {

    @Query(
            """
            SELECT /*+ INDEX(outage_payment PRIMARY) */ external_id AS fact_key, as_of, fingerprint
            FROM outage_payment
            WHERE source = :source AND external_id IN (:externalIds)
            FOR UPDATE
            """)
    List<KeptVersion> versions(String source, Collection<String> externalIds);

    /// The metering points that those were paid for, as it was told last.
    @Query(
            """
            SELECT /*+ INDEX(outage_payment PRIMARY) */ metering_point
            FROM outage_payment
            WHERE source = :source AND external_id IN (:externalIds)
            """)
    List<Long> points(String source, Collection<String> externalIds);

    /// All that was paid for these metering points, the first first.
    @Query(
            """
            SELECT source, external_id, metering_point, outage_source, outage, period_started_at, amount_minor,
                    currency, paid_on, invoice_number, as_of, fingerprint
            FROM outage_payment
            WHERE metering_point IN (:meteringPoints)
            ORDER BY paid_on, source, external_id
            """)
    List<PayoutRow> of(Collection<Long> meteringPoints);

    @Query(
            """
            INSERT INTO outage_payment (source, external_id, metering_point, outage_source, outage,
                    period_started_at, amount_minor, currency, paid_on, invoice_number, as_of, fingerprint)
            VALUES (:source, :externalId, :meteringPoint, :outageSource, :outage, :periodStartedAt,
                    :amountMinor, :currency, :paidOn, :invoiceNumber, :asOf, :fingerprint)
            """)
    void insert(List<PayoutRow> rows);

    @Query(
            """
            UPDATE outage_payment
            SET metering_point = :meteringPoint, outage_source = :outageSource, outage = :outage,
                    period_started_at = :periodStartedAt, amount_minor = :amountMinor, currency = :currency,
                    paid_on = :paidOn, invoice_number = :invoiceNumber, as_of = :asOf,
                    fingerprint = :fingerprint
            WHERE source = :source AND external_id = :externalId
            """)
    void update(List<PayoutRow> rows);
}
