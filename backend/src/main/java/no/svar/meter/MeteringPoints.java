package no.svar.meter;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.svar.feed.Version;
import no.svar.regulation.Gsrn;

/// The metering points that have been described; which of them a customer may see, agreements decide.
@JdbcRepository(dialect = Dialect.MYSQL)
interface MeteringPoints extends GenericRepository<MeteringPoint, Long> {

    String COLUMNS =
            """
            SELECT metering_point, address, postal_code, postal_town, municipality, county, country,
                price_area, grid_company, retailer, used_as, resolution, register_digits, multiplier,
                fuse_amperes, fuse_volts, fuse_phases, expected_annual_kwh, expected_annual_grid_cost_minor,
                source, as_of, fingerprint
            FROM metering_point
            """;

    /// Which version is kept of a metering point.
    @Introspected
    record Kept(long meteringPoint, Instant asOf, long fingerprint) {

        String key() {
            return Gsrn.id(meteringPoint);
        }

        Version version() {
            return new Version(asOf, fingerprint);
        }
    }

    @Query(COLUMNS + "WHERE metering_point = :number")
    Optional<MeteringPoint> find(long number);

    @Query(COLUMNS + "WHERE metering_point IN (:numbers)")
    List<MeteringPoint> all(Collection<Long> numbers);

    @Query(
            """
            SELECT /*+ INDEX(metering_point PRIMARY) */ metering_point, as_of, fingerprint
            FROM metering_point
            WHERE metering_point IN (:numbers)
            FOR UPDATE
            """)
    List<Kept> versions(Collection<Long> numbers);

    @Query(
            """
            INSERT INTO metering_point (metering_point, address, postal_code, postal_town, municipality, county,
                    country, price_area, grid_company, retailer, used_as, resolution, register_digits,
                    multiplier, fuse_amperes, fuse_volts, fuse_phases, expected_annual_kwh,
                    expected_annual_grid_cost_minor, source, as_of, fingerprint)
            VALUES (:meteringPoint, :address, :postalCode, :postalTown, :municipality, :county,
                    :country, :priceArea, :gridCompany, :retailer, :use, :resolution, :registerDigits,
                    :multiplier, :fuseAmperes, :fuseVolts, :fusePhases, :expectedAnnualKwh,
                    :expectedAnnualGridCostMinor, :source, :asOf, :fingerprint)
            """)
    void insert(List<MeteringPoint> points);

    @Query(
            """
            UPDATE metering_point
            SET address = :address, postal_code = :postalCode, postal_town = :postalTown,
                    municipality = :municipality, county = :county, country = :country,
                    price_area = :priceArea, grid_company = :gridCompany, retailer = :retailer,
                    used_as = :use, resolution = :resolution, register_digits = :registerDigits,
                    multiplier = :multiplier, fuse_amperes = :fuseAmperes, fuse_volts = :fuseVolts,
                    fuse_phases = :fusePhases, expected_annual_kwh = :expectedAnnualKwh,
                    expected_annual_grid_cost_minor = :expectedAnnualGridCostMinor, source = :source,
                    as_of = :asOf, fingerprint = :fingerprint
            WHERE metering_point = :meteringPoint
            """)
    void update(List<MeteringPoint> points);
}
