package no.svar.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import no.svar.demo.Bill.Item;
import no.svar.regulation.ElectricityTax;
import no.svar.regulation.EnovaLevy;
import no.svar.regulation.Luhn;
import no.svar.shared.Country;
import no.svar.shared.Period;
import org.jspecify.annotations.Nullable;

/// What one home is billed over the months: one bill for all in Norway, supply and grid apart in Sweden; some
/// months rest on estimates, and some of those are credited and billed anew when the meter has been read.
final class HomeBills {

    static final YearMonth FIRST_MONTH = YearMonth.of(2026, 1);
    static final YearMonth LAST_MONTH = YearMonth.of(2026, 10);

    private static final BigDecimal SUPPORT_THRESHOLD = new BigDecimal("0.77");
    private static final BigDecimal SUPPORT_DEGREE = new BigDecimal("0.9");
    private static final BigDecimal FIXED_PRICE = new BigDecimal("0.40");
    private static final BigDecimal SUPPORTED_KWH = BigDecimal.valueOf(5_000);

    private final Home home;
    private final List<Bill> bills = new ArrayList<>();

    private HomeBills(Home home) {
        this.home = home;
    }

    /// All bills of a home, the oldest first.
    static List<Bill> of(Home home) {
        var bills = new HomeBills(home);
        for (var month = FIRST_MONTH; !month.isAfter(LAST_MONTH); month = month.plusMonths(1)) {
            bills.bill(month);
        }
        return bills.bills;
    }

    private void bill(YearMonth month) {
        var chance = home.chanceOf(month.getMonthValue());
        var percent = 85 + chance.nextInt(31);
        var estimated = chance.nextInt(12) == 0;
        var corrected = estimated && month.isBefore(LAST_MONTH.minusMonths(1)) && chance.nextBoolean();
        var readPercent = percent + chance.nextInt(41) - 20;
        for (var utility : utilities(home)) {
            var kwh = Prices.consumption(home, month, percent);
            var basis = estimated ? "ESTIMATED" : "MEASURED";
            var first = invoice(utility, month, 0, kwh, basis, null, !corrected);
            bills.add(first);
            if (corrected) {
                bills.add(creditOf(first));
                var read = Prices.consumption(home, month, readPercent);
                bills.add(invoice(utility, month, 2, read, "MEASURED", first.number(), true));
            }
        }
    }

    static List<Utility> utilities(Home home) {
        return home.country() == Country.NO
                ? List.of(Utility.NORWEGIAN)
                : List.of(Utility.SWEDISH_SUPPLY, Utility.SWEDISH_GRID);
    }

    private Bill invoice(
            Utility utility,
            YearMonth month,
            int version,
            BigDecimal kwh,
            String basis,
            @Nullable String corrects,
            boolean paid) {
        var number = number(utility, month, version);
        var issuedOn = month.atEndOfMonth().plusDays(version == 0 ? 5 : 47);
        var dueOn = issuedOn.plusDays(20);
        var settled = paid && month.isBefore(LAST_MONTH);
        return new Bill(
                false,
                number,
                home,
                utility,
                utility.accountOf(home),
                issuedOn,
                dueOn,
                new Period(month.atDay(1), month.atEndOfMonth()),
                reference(number),
                corrects,
                settled ? dueOn.minusDays(home.number() % 5) : null,
                items(utility, month, kwh, basis));
    }

    private Bill creditOf(Bill bill) {
        var day = bill.issuedOn().plusDays(42);
        var number = bill.number().substring(0, bill.number().length() - 1) + 1;
        return new Bill(
                true,
                number,
                home,
                bill.utility(),
                bill.account(),
                day,
                day,
                bill.period(),
                bill.reference(),
                bill.number(),
                null,
                bill.items());
    }

    private String number(Utility utility, YearMonth month, int version) {
        return "%d%05d%02d%d".formatted(utility.series(), home.number(), month.getMonthValue(), version);
    }

    /// KID with MOD10 in Norway; OCR with a length digit in Sweden.
    private String reference(String number) {
        return home.country() == Country.NO
                ? Luhn.complete(number)
                : Luhn.complete(number + (number.length() + 2) % 10);
    }

    private List<Item> items(Utility utility, YearMonth month, BigDecimal kwh, String basis) {
        return switch (utility) {
            case NORWEGIAN -> norwegian(month, kwh, basis);
            case SWEDISH_GRID -> swedishGrid(month, kwh, basis);
            case SWEDISH_SUPPLY ->
                    supply(
                            month,
                            kwh,
                            basis,
                            "Elpris, rörligt " + home.area(),
                            "Påslag",
                            "Fast månadsavgift");
        };
    }

    private List<Item> norwegian(YearMonth month, BigDecimal kwh, String basis) {
        var day = month.atDay(1);
        var byDay = kwh.multiply(new BigDecimal("0.62")).setScale(3, RoundingMode.HALF_UP);
        var items =
                new ArrayList<>(
                        supply(
                                month,
                                kwh,
                                basis,
                                "Strøm, spotpris " + home.area(),
                                "Påslag",
                                "Fastbeløp strøm"));
        items.add(metered("GRID_ENERGY", "Nettleie energiledd, dag", byDay, "0.2340", basis));
        items.add(metered("GRID_ENERGY", "Nettleie energiledd, natt", kwh.subtract(byDay), "0.1590", basis));
        items.add(monthly("GRID_CAPACITY", "Nettleie kapasitetsledd, " + step(kwh), capacityPrice(kwh)));
        items.add(tax("Elavgift", kwh, ElectricityTax.rate(Country.NO, day).value(), basis));
        items.add(levy("Avgift til Energifondet (Enova)", kwh, EnovaLevy.rate(day).value(), basis));
        support(Prices.spot(home.area(), month), kwh.min(SUPPORTED_KWH), basis, items);
        return items;
    }

    private List<Item> swedishGrid(YearMonth month, BigDecimal kwh, String basis) {
        var day = month.atDay(1);
        var rate =
                home.northern()
                        ? ElectricityTax.rateInTheNorthOfSweden(day)
                        : ElectricityTax.rate(Country.SE, day).value();
        return List.of(
                metered("GRID_ENERGY", "Elöverföring", kwh, "0.2520", basis),
                monthly("GRID_FIXED", "Elnät, fast avgift 20 A", "310.00"),
                tax("Energiskatt", kwh, rate, basis));
    }

    private List<Item> supply(
            YearMonth month, BigDecimal kwh, String basis, String energy, String markup, String fixed) {
        var spot = Prices.spot(home.area(), month).toPlainString();
        return List.of(
                metered("ENERGY", energy, kwh, spot, basis),
                metered("ENERGY_MARKUP", markup, kwh, "0.0480", basis),
                monthly("ENERGY_FIXED", fixed, "39.20"));
    }

    /// Norgespris takes the difference to its reference price either way; strømstøtte only helps.
    private void support(BigDecimal spot, BigDecimal kwh, String basis, List<Item> items) {
        if (home.fixedPrice()) {
            var difference = spot.subtract(FIXED_PRICE);
            var quantity = difference.signum() > 0 ? kwh.negate() : kwh;
            var price = difference.abs().toPlainString();
            items.add(metered("NORGESPRIS", "Norgespris 40 øre", quantity, price, basis));
        } else if (spot.compareTo(SUPPORT_THRESHOLD) > 0) {
            var price = spot.subtract(SUPPORT_THRESHOLD).multiply(SUPPORT_DEGREE).stripTrailingZeros();
            items.add(metered("POWER_SUPPORT", "Strømstøtte", kwh.negate(), price.toPlainString(), basis));
        }
    }

    private static Item tax(String text, BigDecimal kwh, BigDecimal ore, String basis) {
        return metered("ELECTRICITY_TAX", text, kwh, ore.movePointLeft(2).toPlainString(), basis);
    }

    private static Item levy(String text, BigDecimal kwh, BigDecimal ore, String basis) {
        return metered("ENOVA_LEVY", text, kwh, ore.movePointLeft(2).toPlainString(), basis);
    }

    private static Item metered(String kind, String text, BigDecimal kwh, String price, String basis) {
        return new Item(kind, text, kwh, "KWH", new BigDecimal(price), basis);
    }

    private static Item monthly(String kind, String text, String price) {
        return new Item(kind, text, BigDecimal.ONE, "MON", new BigDecimal(price), null);
    }

    private static String step(BigDecimal kwh) {
        return isLarge(kwh) ? "5–10 kW" : "2–5 kW";
    }

    private static String capacityPrice(BigDecimal kwh) {
        return isLarge(kwh) ? "268.00" : "156.00";
    }

    private static boolean isLarge(BigDecimal kwh) {
        return kwh.compareTo(BigDecimal.valueOf(1_200)) > 0;
    }
}
