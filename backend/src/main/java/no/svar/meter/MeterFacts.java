package no.svar.meter;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import no.svar.access.Customer;
import no.svar.access.Holdings;
import no.svar.meter.Meters.ByRegister;
import no.svar.meter.Meters.Held;
import no.svar.regulation.Estimation;
import no.svar.regulation.Gsrn;
import no.svar.shared.Period;
import no.svar.shared.Text;

/// What the rooms above may ask about a customer's meters; of those that the customer does not hold, nothing
/// is known.
@Singleton
public final class MeterFacts {

    /// Of values that are looked at in one go: three years.
    private static final int MOST_DAYS = 1_100;

    /// Doubts after which a number says nothing about what was used.
    private static final Set<Finding> WITHOUT_MEANING =
            Set.of(
                    Finding.LOWER_THAN_LAST,
                    Finding.MISSING_DIGIT,
                    Finding.EXTRA_DIGIT,
                    Finding.TOO_MANY_DIGITS,
                    Finding.ABOVE_FUSE);

    private static final Text NOT_BY_REGISTER =
            new Text(
                    "Målepunktet gjøres ikke opp etter målerstand, så en avlesning sier ikke hva fakturaen ville blitt.",
                    "Målepunktet blir ikkje gjort opp etter målarstand, så ei avlesing seier ikkje kva fakturaen ville blitt.",
                    "Mätpunkten avräknas inte efter mätarställning, så en avläsning säger inte vad fakturan skulle bli.",
                    "The meter is not settled by its register, so a reading does not tell what the invoice would be.");
    private static final Text NOTHING_BEFORE =
            new Text(
                    "Vi kjenner ingen avlesning fra før %s, så vi vet ikke hva måleren startet på.",
                    "Vi kjenner inga avlesing frå før %s, så vi veit ikkje kva målaren starta på.",
                    "Vi känner inte till någon avläsning före den %s och vet därför inte var mätaren började.",
                    "We know no reading from before %s, and so not where the meter started.");

    private final Meters meters;
    private final PatchyDays patchy;
    private final ReadingSettings limits;

    MeterFacts(Meters meters, PatchyDays patchy, ReadingSettings limits) {
        this.meters = meters;
        this.patchy = patchy;
        this.limits = limits;
    }

    /// How a metering point is settled.
    public enum Settlement {
        INTERVALS,
        REGISTER,
        UNKNOWN
    }

    /// What is known of a metering point.
    ///
    /// @param business whether it is known to be no consumer's
    public record Known(Settlement settlement, boolean business) {

        public static final Known NOTHING = new Known(Settlement.UNKNOWN, false);
    }

    /// What a reading tells about some days.
    public sealed interface Told {

        /// @param since the day of the reading before
        /// @param spread whether the readings lie outside the days, so that the use was spread evenly
        record Used(BigDecimal kwh, LocalDate since, boolean spread) implements Told {}

        /// Nothing, and why.
        record Nothing(Text why) implements Told {}
    }

    /// What is known of a metering point; at most one statement.
    public Known known(Customer customer, Holdings holdings, String meteringPoint) {
        return meters.held(customer, holdings, meteringPoint)
                .map(held -> new Known(settlement(held), isBusiness(held)))
                .orElse(Known.NOTHING);
    }

    /// How much of the use of those days is known to be estimated; zero where the customer does not hold the
    /// metering point on all of them. At most one statement.
    public BigDecimal estimatedKwh(Customer customer, Holdings holdings, String meteringPoint, Period days) {
        var isHeld =
                days.days() <= MOST_DAYS
                        && days.from()
                                .datesUntil(days.to().plusDays(1))
                                .allMatch(day -> holdings.coversPoint(meteringPoint, day));
        return isHeld
                ? BigDecimal.valueOf(
                        patchy.estimatedWh(Gsrn.number(meteringPoint), days.from(), days.to()),
                        Estimation.DECIMALS)
                : BigDecimal.ZERO;
    }

    /// What was used on those days, by a reading at their end or later and the last one before they began; at
    /// most two statements.
    ///
    /// Where the readings lie outside the days, the use between them is spread evenly, as Elhub does.
    ///
    /// @param readOn not before the last of the days
    public Told used(
            Customer customer,
            Holdings holdings,
            String meteringPoint,
            Period days,
            BigDecimal register,
            LocalDate readOn) {
        var held = meters.held(customer, holdings, meteringPoint).orElse(null);
        if (held == null || settlement(held) != Settlement.REGISTER || held.register() == null) {
            return new Told.Nothing(NOT_BY_REGISTER);
        }
        return used(held.readByRegister(), days, register, readOn);
    }

    private Told used(ByRegister point, Period days, BigDecimal register, LocalDate readOn) {
        var before =
                meters.history(point.point().meteringPoint()).stream()
                        .filter(reading -> !reading.readOn().isAfter(days.from()))
                        .filter(reading -> reading.readOn().isBefore(readOn))
                        .toList();
        var range = point.range(before, readOn, limits);
        var last = range.last();
        if (last == null) {
            return new Told.Nothing(NOTHING_BEFORE.with(days.from()));
        }
        var doubt = range.findings(register).stream().filter(WITHOUT_MEANING::contains).findFirst();
        if (doubt.isPresent()) {
            return new Told.Nothing(FindingWords.of(doubt.get()));
        }
        var kwh = point.register().consumption(last.register(), register);
        var spread =
                last.readOn().isBefore(days.from().minusDays(1)) || readOn.isAfter(days.to().plusDays(1));
        return new Told.Used(spread ? share(kwh, days, last.readOn(), readOn) : kwh, last.readOn(), spread);
    }

    private static BigDecimal share(BigDecimal kwh, Period days, LocalDate from, LocalDate until) {
        return kwh.multiply(BigDecimal.valueOf(days.days()))
                .divide(
                        BigDecimal.valueOf(ChronoUnit.DAYS.between(from, until)),
                        Estimation.DECIMALS,
                        RoundingMode.HALF_UP)
                .min(kwh);
    }

    private static Settlement settlement(Held held) {
        var point = held.point();
        if (point == null) {
            return Settlement.UNKNOWN;
        }
        return point.resolution() == Resolution.REGISTER ? Settlement.REGISTER : Settlement.INTERVALS;
    }

    private static boolean isBusiness(Held held) {
        var point = held.point();
        return point != null && point.use() == Use.BUSINESS;
    }
}
