package no.svar.demo;

import java.math.BigDecimal;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import no.svar.regulation.Gsrn;
import no.svar.shared.Country;

/// A household that the demo makes up; everything about it follows from its number.
///
/// @param northern in Nordland, Troms or Finnmark (no VAT), or in a Swedish municipality with reduced tax
/// @param fixedPrice whether it chose Norgespris instead of strømstøtte
record Home(
        int number,
        Country country,
        String area,
        boolean northern,
        boolean fixedPrice,
        int yearlyKwh,
        String name) {

    private static final List<String> FIRST_NAMES =
            List.of(
                    "Anna",
                    "Bjørn",
                    "Cecilie",
                    "Daniel",
                    "Elin",
                    "Fredrik",
                    "Greta",
                    "Henrik",
                    "Ingrid",
                    "Johan",
                    "Karin",
                    "Lars",
                    "Maja",
                    "Nils",
                    "Oda",
                    "Petter",
                    "Ragnhild",
                    "Sven",
                    "Tuva",
                    "Ulf",
                    "Vilde",
                    "Åse",
                    "Ørjan",
                    "Älva");
    private static final List<String> LAST_NAMES =
            List.of(
                    "Askeladd",
                    "Bjørkeløv",
                    "Dalstrand",
                    "Ekorrstig",
                    "Fossegrim",
                    "Granstubbe",
                    "Havgløtt",
                    "Isblomst",
                    "Juvelfjell",
                    "Klippspets",
                    "Ljungmark",
                    "Myrull",
                    "Nattljus",
                    "Orrfjäder",
                    "Polstjärna",
                    "Rognebær",
                    "Skogsrå",
                    "Tindblom",
                    "Ulveskog",
                    "Vintervind");

    private static final List<String> NORWEGIAN_AREAS = List.of("NO1", "NO2", "NO3", "NO4", "NO5");
    private static final List<String> SWEDISH_AREAS = List.of("SE1", "SE2", "SE3", "SE4");

    static Home of(int number) {
        var chance = new SplittableRandom(number);
        var country = chance.nextInt(100) < 60 ? Country.NO : Country.SE;
        var areas = country == Country.NO ? NORWEGIAN_AREAS : SWEDISH_AREAS;
        var area = areas.get(chance.nextInt(areas.size()));
        var northern = area.equals("NO4") || area.equals("SE1");
        return new Home(
                number,
                country,
                area,
                northern,
                country == Country.NO && !northern && chance.nextInt(3) == 0,
                4_000 + chance.nextInt(20_000),
                chosen(FIRST_NAMES, chance) + " " + chosen(LAST_NAMES, chance));
    }

    /// The randomness of one of the home's months: the same each time it is asked for.
    SplittableRandom chanceOf(int month) {
        return new SplittableRandom(number * 100L + month);
    }

    String key() {
        return "home-" + number;
    }

    String language() {
        return country == Country.SE ? "sv" : area.equals("NO5") ? "nn" : "nb";
    }

    String meteringPoint() {
        var body =
                (country == Country.NO ? "7070575" : "7359991") + String.format("%010d", 9_000_000 + number);
        return IntStream.range(0, 10)
                .mapToObj(digit -> body + digit)
                .filter(Gsrn::isValid)
                .findFirst()
                .orElseThrow();
    }

    boolean paysVat() {
        return country == Country.SE || !northern;
    }

    BigDecimal vatRate() {
        return paysVat() ? BigDecimal.valueOf(25) : BigDecimal.ZERO;
    }

    private static String chosen(List<String> names, SplittableRandom chance) {
        return names.get(chance.nextInt(names.size()));
    }
}
