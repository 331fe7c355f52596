package no.svar.meter;

import jakarta.inject.Singleton;
import java.util.List;
import no.svar.access.Chronicle;
import no.svar.access.Customer;
import no.svar.access.Holdings;
import no.svar.regulation.Gsrn;
import no.svar.shared.Text;

/// What the registers of a customer's metering points showed, by the day of the reading; one statement.
@Singleton
final class ReadingChronicle implements Chronicle {

    private static final Text READING =
            new Text(
                    "Målerstand %s på %s. %s. %s.",
                    "Målarstand %s på %s. %s. %s.",
                    "Mätarställning %s på %s. %s. %s.",
                    "Meter reading %s at %s. %s. %s.");

    private final RegisterReadings readings;

    ReadingChronicle(RegisterReadings readings) {
        this.readings = readings;
    }

    @Override
    public Part part() {
        return Part.READINGS;
    }

    @Override
    public List<Entry> behind(Customer customer, Holdings holdings, Place place, int most) {
        var points = Gsrn.numbers(holdings.points());
        return points.isEmpty()
                ? List.of()
                : readings.before(points, place.day(), place.idOnDay(), most).stream()
                        .map(reading -> entry(reading, holdings))
                        .toList();
    }

    private static Entry entry(RegisterReading reading, Holdings holdings) {
        var point = Gsrn.id(reading.meteringPoint());
        return new Entry(
                Place.of(reading.readOn(), reading.id().toString()),
                holdings.coversPoint(point, reading.readOn()) ? fact(reading, point) : null);
    }

    private static Fact fact(RegisterReading reading, String point) {
        return new Fact(
                What.READING,
                reading.id().toString(),
                READING.with(
                        ReadingView.plain(reading.register()),
                        point,
                        ReadingWords.by(reading, false),
                        ReadingWords.state(reading)),
                null,
                reading.source(),
                reading.asOf());
    }
}
