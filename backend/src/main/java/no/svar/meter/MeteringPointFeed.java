package no.svar.meter;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.svar.feed.Feed;
import no.svar.feed.Reasons;
import no.svar.feed.Row;
import no.svar.feed.Version;
import no.svar.regulation.Gsrn;
import no.svar.shared.Country;
import no.svar.shared.Event;
import org.jspecify.annotations.Nullable;

/// Metering points, as grid companies and retailers describe them.
@Singleton
final class MeteringPointFeed implements Feed<MeteringPointFact> {

    private static final Pattern NORWEGIAN_CODE = Pattern.compile("\\d{4}");
    private static final Pattern SWEDISH_CODE = Pattern.compile("\\d{3} ?\\d{2}");
    private static final BigDecimal LARGEST_MULTIPLIER = BigDecimal.valueOf(100_000);
    private static final BigDecimal MOST_KWH_A_YEAR = BigDecimal.valueOf(10_000_000_000L);

    private final MeteringPoints points;
    private final ApplicationEventPublisher<Event> events;

    MeteringPointFeed(MeteringPoints points, ApplicationEventPublisher<Event> events) {
        this.points = points;
        this.events = events;
    }

    @Override
    public String kind() {
        return "metering-points";
    }

    @Override
    public MeteringPointFact read(Row row) {
        var multiplier = row.optionalNumber("multiplier", 3);
        var fact =
                new MeteringPointFact(
                        row.text("meteringPoint", 18, Gsrn::isValid, MeterReasons.GSRN),
                        row.text("address", 200),
                        row.text("postalCode", 10),
                        row.optionalText("postalTown", 100),
                        row.text("municipality", 100),
                        row.optionalText("county", 100),
                        row.code("country", Country.class),
                        row.code("priceArea", PriceArea.class),
                        row.text("gridCompany", 100),
                        row.optionalText("retailer", 100),
                        row.code("use", Use.class),
                        row.code("resolution", Resolution.class),
                        whole(row, "registerDigits", 4, 8),
                        multiplier == null ? BigDecimal.ONE : multiplier,
                        row.optionalObject("mainFuse", MeteringPointFeed::fuse),
                        row.optionalNumber("expectedAnnualKwh", 3),
                        row.optionalMinor("expectedAnnualGridCostMinor"),
                        row.instant("asOf"));
        if (row.isSound()) {
            noteWhatDisagrees(row, fact);
        }
        return fact;
    }

    private static void noteWhatDisagrees(Row row, MeteringPointFact fact) {
        if (fact.priceArea().country() != fact.country()) {
            row.noteFault("priceArea", MeterReasons.OTHER_COUNTRY.with(fact.country()));
        }
        var code = fact.country() == Country.NO ? NORWEGIAN_CODE : SWEDISH_CODE;
        if (!code.matcher(fact.postalCode()).matches()) {
            row.noteFault("postalCode", MeterReasons.POSTAL_CODE);
        }
        if (fact.resolution() == Resolution.REGISTER && fact.registerDigits() == null) {
            row.noteFault("registerDigits", MeterReasons.DIGITS_NEEDED);
        }
        if (fact.multiplier().signum() <= 0 || fact.multiplier().compareTo(LARGEST_MULTIPLIER) > 0) {
            row.noteFault("multiplier", MeterReasons.BETWEEN.with(BigDecimal.ZERO, LARGEST_MULTIPLIER));
        }
        var kwh = fact.expectedAnnualKwh();
        if (kwh != null && (kwh.signum() < 0 || kwh.compareTo(MOST_KWH_A_YEAR) > 0)) {
            row.noteFault("expectedAnnualKwh", MeterReasons.BETWEEN.with(BigDecimal.ZERO, MOST_KWH_A_YEAR));
        }
        var cost = fact.expectedAnnualGridCostMinor();
        if (cost != null && cost < 0) {
            row.noteFault("expectedAnnualGridCostMinor", MeterReasons.NEGATIVE);
        }
    }

    private static MeteringPointFact.Fuse fuse(Row row) {
        var amperes = needed(row, "amperes", whole(row, "amperes", 1, 10_000));
        var volts = needed(row, "volts", whole(row, "volts", 0, 1_000));
        var phases = needed(row, "phases", whole(row, "phases", 0, 10));
        if (row.isSound() && volts != 230 && volts != 400) {
            row.noteFault("volts", MeterReasons.ONE_OF_TWO.with(230, 400));
        }
        if (row.isSound() && phases != 1 && phases != 3) {
            row.noteFault("phases", MeterReasons.ONE_OF_TWO.with(1, 3));
        }
        return new MeteringPointFact.Fuse(amperes, volts, phases);
    }

    private static int needed(Row row, String name, @Nullable Integer value) {
        if (value == null) {
            row.noteFault(name, Reasons.MISSING);
            return 0;
        }
        return value;
    }

    private static @Nullable Integer whole(Row row, String name, int least, int most) {
        var number = row.optionalNumber(name, 0);
        if (number == null) {
            return null;
        }
        if (number.compareTo(BigDecimal.valueOf(least)) < 0
                || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            row.noteFault(
                    name, MeterReasons.BETWEEN.with(BigDecimal.valueOf(least), BigDecimal.valueOf(most)));
            return least;
        }
        return number.intValueExact();
    }

    @Override
    public Map<String, Version> versions(String source, Collection<String> keys) {
        return points.versions(keys.stream().map(Gsrn::number).toList()).stream()
                .collect(Collectors.toMap(MeteringPoints.Kept::key, MeteringPoints.Kept::version));
    }

    @Override
    public void keep(List<Accepted<MeteringPointFact>> facts) {
        var fresh = facts.stream().filter(fact -> !fact.known()).map(MeteringPoint::of).toList();
        if (!fresh.isEmpty()) {
            points.insert(fresh);
        }
        var newer = facts.stream().filter(Accepted::known).map(MeteringPoint::of).toList();
        if (!newer.isEmpty()) {
            points.update(newer);
        }
        events.publishEvent(
                new PointsDescribed(
                        facts.stream()
                                .map(accepted -> Gsrn.number(accepted.fact().meteringPoint()))
                                .toList()));
    }
}
