package no.svar.meter;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.svar.feed.Version;

/// What grid companies charge for capacity.
@JdbcRepository(dialect = Dialect.MYSQL)
interface CapacityTariffs extends GenericRepository<CapacityTariffRow, String> {

    /// Which version is kept of a tariff.
    @Introspected
    record Kept(String gridCompany, LocalDate validFrom, Instant asOf, long fingerprint) {

        String key() {
            return CapacityTariff.key(gridCompany, validFrom);
        }

        Version version() {
            return new Version(asOf, fingerprint);
        }
    }

    /// The tariff of a metering point's grid company on that day; none where nobody has told it, nor where
    /// the point is not known. The newest of those that have begun holds, unless it has ended.
    @Query(
            """
            SELECT t.grid_company, t.valid_from, t.valid_until, t.country, t.charges, t.vat_included,
                t.reference, t.source, t.as_of, t.fingerprint
            FROM metering_point p
            JOIN capacity_tariff t ON t.grid_company = p.grid_company
            WHERE p.metering_point = :meteringPoint AND t.valid_from <= :day
            ORDER BY t.valid_from DESC
            LIMIT 1
            """)
    Optional<CapacityTariffRow> begun(long meteringPoint, LocalDate day);

    /// All versions of these companies' tariffs; they have a few each.
    @Query(
            """
            SELECT /*+ INDEX(capacity_tariff PRIMARY) */ grid_company, valid_from, as_of, fingerprint
            FROM capacity_tariff
            WHERE grid_company IN (:gridCompanies)
            FOR UPDATE
            """)
    List<Kept> versions(Collection<String> gridCompanies);

    @Query(
            """
            INSERT INTO capacity_tariff (grid_company, valid_from, valid_until, country, charges, vat_included,
                    reference, source, as_of, fingerprint)
            VALUES (:gridCompany, :validFrom, :validUntil, :country, :charges, :vatIncluded,
                    :reference, :source, :asOf, :fingerprint)
            """)
    void insert(List<CapacityTariffRow> rows);

    @Query(
            """
            UPDATE capacity_tariff
            SET valid_until = :validUntil, country = :country, charges = :charges,
                    vat_included = :vatIncluded, reference = :reference, source = :source, as_of = :asOf,
                    fingerprint = :fingerprint
            WHERE grid_company = :gridCompany AND valid_from = :validFrom
            """)
    void update(List<CapacityTariffRow> rows);
}
