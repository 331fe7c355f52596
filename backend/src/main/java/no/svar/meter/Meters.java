package no.svar.meter;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.svar.access.Agreements;
import no.svar.access.Customer;
import no.svar.access.Holdings;
import no.svar.regulation.Gsrn;
import no.svar.regulation.MeterRegister;
import no.svar.shared.Country;
import org.jspecify.annotations.Nullable;

/// What a customer may see of meters: the metering points that the customer's agreements name, on the days
/// that they cover.
@Singleton
final class Meters {

    /// Comes after every day and every id.
    static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    static final String LAST_ID = "ffffffff-ffff-ffff-ffff-ffffffffffff";

    /// Three years of a reading a day.
    private static final int LONGEST_HISTORY = 1_200;

    private static final int MOST_LOOKED_AT = 100;

    private final Agreements agreements;
    private final MeteringPoints points;
    private final RegisterReadings readings;
    private final InstantSource clock;

    Meters(Agreements agreements, MeteringPoints points, RegisterReadings readings, InstantSource clock) {
        this.agreements = agreements;
        this.points = points;
        this.readings = readings;
        this.clock = clock;
    }

    /// A metering point that the customer holds or held.
    ///
    /// @param point null where nobody has described it yet
    record Held(String id, @Nullable MeteringPoint point, Holdings holdings) {

        boolean covers(LocalDate day) {
            return holdings.coversPoint(id, day);
        }

        boolean isOwn(RegisterReading reading, Customer customer) {
            return reading.meteringPoint() == Gsrn.number(id)
                    && reading.isSentBy(customer.id())
                    && covers(reading.readOn());
        }

        /// @throws NoReadingNeeded where the metering point is not read by its customers
        ByRegister readByRegister() {
            var register = register();
            if (point == null || register == null || point.resolution() != Resolution.REGISTER) {
                throw new NoReadingNeeded(MeterWords.way(point));
            }
            return new ByRegister(point, register);
        }

        /// Null where it is not known, so that nothing can be said about what was used.
        @Nullable MeterRegister register() {
            return point == null || point.registerDigits() == null
                    ? null
                    : new MeterRegister(point.registerDigits(), point.multiplier());
        }

        /// How long an interval is; an hour where we do not know.
        Duration resolution() {
            return point == null || point.resolution() == Resolution.REGISTER
                    ? Duration.ofHours(1)
                    : Duration.ofMinutes(point.resolution().minutes());
        }

        Country country() {
            return point == null ? Country.NO : point.country();
        }
    }

    /// A metering point whose customer reads its register.
    record ByRegister(MeteringPoint point, MeterRegister register) {

        /// @param newestFirst readings of this metering point, in any state
        ReadingRange range(List<RegisterReading> newestFirst, LocalDate day, ReadingSettings limits) {
            return ReadingRange.of(point, ReadingHistory.of(register, newestFirst), day, limits);
        }
    }

    /// The day that it is in both countries.
    LocalDate today() {
        return Country.NO.dayOf(clock.instant());
    }

    /// As exact as the databases keep it.
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /// Two statements.
    ///
    /// @throws NoSuchMeteringPoint where no agreement of the customer's names it
    Held held(Customer customer, String id) {
        var holdings = agreements.of(customer);
        if (!holdings.holdsPoint(id)) {
            throw new NoSuchMeteringPoint();
        }
        return new Held(id, points.find(Gsrn.number(id)).orElse(null), holdings);
    }

    /// The customer's metering points after that one, by their ids; two statements, whatever the customer
    /// owns.
    List<Held> after(Customer customer, String id, int limit) {
        var holdings = agreements.of(customer);
        return described(
                holdings,
                holdings.points().stream()
                        .filter(held -> held.compareTo(id) > 0)
                        .sorted()
                        .limit(limit)
                        .toList());
    }

    /// The metering points of a customer whose holdings are known already, as many as are looked at in one
    /// go; one statement.
    List<Held> held(Customer customer, Holdings holdings) {
        return described(holdings, holdings.points().stream().sorted().limit(MOST_LOOKED_AT).toList());
    }

    /// One metering point of a customer whose holdings are known already; nothing where it is not held. At
    /// most one statement.
    Optional<Held> held(Customer customer, Holdings holdings, String id) {
        return holdings.holdsPoint(id)
                ? Optional.of(described(holdings, List.of(id)).getFirst())
                : Optional.empty();
    }

    /// The newest readings of a metering point, as many as are looked at in one go.
    List<RegisterReading> history(long point) {
        return readings.before(point, LAST_DAY, LAST_ID, LONGEST_HISTORY);
    }

    private List<Held> described(Holdings holdings, List<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, MeteringPoint> known =
                points.all(ids.stream().map(Gsrn::number).toList()).stream()
                        .collect(Collectors.toMap(MeteringPoint::id, Function.identity()));
        return ids.stream().map(id -> new Held(id, known.get(id), holdings)).toList();
    }
}
