package no.svar.meter;

import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import no.svar.feed.Reasons;
import no.svar.feed.Row;
import no.svar.meter.TariffCharge.Per;
import no.svar.meter.TariffCharge.Step;
import no.svar.meter.TariffCharge.Weight;
import no.svar.meter.TariffCharge.Window;
import no.svar.regulation.CapacityCharge.Apart;
import no.svar.regulation.CapacityCharge.PeaksOf;
import no.svar.regulation.CapacityCharge.Span;
import no.svar.regulation.Holidays.Eve;
import no.svar.shared.Country;
import no.svar.shared.Text;

/// Reads one capacity tariff off a feed's row.
final class CapacityTariffReading {

    private static final int MOST_CHARGES = 10;
    private static final int MOST_STEPS = 100;
    private static final int MOST_PEAKS = 100;

    private static final Text PAGE =
            new Text(
                    "Må være adressen til en nettside, som https://nettselskap.example/priser",
                    "Må vere adressa til ei nettside, som https://nettselskap.example/priser",
                    "Måste vara adressen till en webbsida, som https://natbolag.example/priser",
                    "Must be the address of a web page, such as https://grid.example/prices");
    private static final Text ENDS_EARLY =
            new Text(
                    "Må være etter den første dagen",
                    "Må vere etter den første dagen",
                    "Måste vara efter den första dagen",
                    "Must be after the first day");
    private static final Text NO_CHARGE =
            new Text(
                    "Må ha minst ett ledd",
                    "Må ha minst eitt ledd",
                    "Måste ha minst en post",
                    "Must have at least one item");
    private static final Text FROM_ONE =
            new Text(
                    "Må være fra 1 til %s",
                    "Må vere frå 1 til %s", "Måste vara från 1 till %s", "Must be from 1 to %s");
    private static final Text ONE_PRICE =
            new Text(
                    "Må ha enten trinn eller en pris per kW, og ikke begge",
                    "Må ha anten trinn eller ein pris per kW, og ikkje begge",
                    "Måste ha antingen steg eller ett pris per kW, inte båda",
                    "Must have either steps or a price for each kW, not both");
    private static final Text RISING =
            new Text(
                    "Trinnene må begynne på 0 kW og stige",
                    "Trinna må byrje på 0 kW og stige",
                    "Stegen måste börja på 0 kW och stiga",
                    "The steps must begin at 0 kW and rise");
    private static final Text HOUR =
            new Text(
                    "Må være en hel time fra %s til %s",
                    "Må vere ein heil time frå %s til %s",
                    "Måste vara en hel timme från %s till %s",
                    "Must be a whole hour from %s to %s");

    private CapacityTariffReading() {}

    static CapacityTariff read(Row row) {
        var tariff =
                new CapacityTariff(
                        row.text("gridCompany", 100),
                        row.code("country", Country.class),
                        row.date("from"),
                        row.optionalDate("until"),
                        row.list("charges", MOST_CHARGES, CapacityTariffReading::charge),
                        vatIncluded(row),
                        row.text("reference", 400, CapacityTariffReading::isPage, PAGE),
                        row.instant("asOf"));
        var until = tariff.until();
        if (row.isSound() && until != null && !until.isAfter(tariff.from())) {
            row.noteFault("until", ENDS_EARLY);
        }
        if (row.isSound() && tariff.charges().isEmpty()) {
            row.noteFault("charges", NO_CHARGE);
        }
        return tariff;
    }

    private static boolean vatIncluded(Row row) {
        if (row.lacks("vatIncluded")) {
            row.noteFault("vatIncluded", Reasons.MISSING);
        }
        return row.flag("vatIncluded");
    }

    private static TariffCharge charge(Row row) {
        var charge =
                new TariffCharge(
                        row.text("id", 64),
                        row.text("name", 200),
                        wholeNumber(row, "peaks", 1, MOST_PEAKS, FROM_ONE.with(MOST_PEAKS)),
                        row.code("apart", Apart.class),
                        row.code("span", Span.class),
                        row.code("peaksOf", PeaksOf.class),
                        row.optionalObject("window", CapacityTariffReading::window),
                        weights(row),
                        row.list("steps", MOST_STEPS, CapacityTariffReading::step),
                        row.optionalMinor("perKwMinor"),
                        row.optionalCode("per", Per.class));
        if (row.isSound()) {
            checkPrice(row, charge);
        }
        return charge;
    }

    private static void checkPrice(Row row, TariffCharge charge) {
        if (charge.steps().isEmpty() == (charge.perKwMinor() == null)) {
            row.noteFault("", ONE_PRICE);
        } else if (charge.perKwMinor() != null && charge.per() == null) {
            row.noteFault("per", Reasons.MISSING);
        } else if (!charge.steps().isEmpty() && !rises(charge.steps())) {
            row.noteFault("steps", RISING);
        }
    }

    private static boolean rises(List<Step> steps) {
        for (int i = 1; i < steps.size(); i++) {
            if (steps.get(i).fromKw().compareTo(steps.get(i - 1).fromKw()) <= 0) {
                return false;
            }
        }
        return steps.getFirst().fromKw().signum() == 0;
    }

    private static Step step(Row row) {
        return new Step(row.number("fromKw", 3), row.minor("perMonthMinor"));
    }

    private static Window window(Row row) {
        return new Window(
                wholeNumbers(row, "months", 12),
                wholeNumbers(row, "weekdays", 7),
                hour(row, "fromHour", 0, 23, 0),
                hour(row, "toHour", 1, 24, 24),
                row.flag("exceptHolidays"),
                eves(row));
    }

    /// Numbers of the calendar's months or weekdays, which begin at 1.
    private static List<Integer> wholeNumbers(Row row, String name, int most) {
        var numbers = new ArrayList<Integer>();
        var items = row.items(name, most);
        for (int i = 0; items != null && i < items.size(); i++) {
            var number = items.number(i, 0);
            if (number == null || number.signum() <= 0 || number.compareTo(BigDecimal.valueOf(most)) > 0) {
                items.noteFault(i, FROM_ONE.with(most));
            } else {
                numbers.add(number.intValueExact());
            }
        }
        return numbers;
    }

    private static List<Eve> eves(Row row) {
        var eves = new ArrayList<Eve>();
        var items = row.items("alsoExcept", Eve.values().length);
        for (int i = 0; items != null && i < items.size(); i++) {
            eves.add(items.code(i, Eve.class));
        }
        return eves;
    }

    private static int hour(Row row, String name, int least, int most, int whereAbsent) {
        return row.lacks(name) ? whereAbsent : wholeNumber(row, name, least, most, HOUR.with(least, most));
    }

    private static int wholeNumber(Row row, String name, int least, int most, Text reason) {
        long number = row.minor(name);
        if (row.isSound() && (number < least || number > most)) {
            row.noteFault(name, reason);
        }
        return (int) number;
    }

    private static List<Weight> weights(Row row) {
        var read = row.optionalObject("weights", CapacityTariffReading::monthsWeights);
        return read == null ? List.of() : read;
    }

    private static List<Weight> monthsWeights(Row row) {
        var weights = new ArrayList<Weight>();
        for (int month = 1; month <= 12; month++) {
            BigDecimal factor = row.optionalNumber("" + month, 6);
            if (factor != null) {
                weights.add(new Weight(month, factor));
            }
        }
        return weights;
    }

    private static boolean isPage(String text) {
        try {
            var uri = URI.create(text);
            return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
                    && uri.getHost() != null;
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }
}
