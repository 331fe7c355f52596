package no.svar.outage;

import java.math.BigDecimal;
import java.time.Duration;
import no.svar.shared.Text;

/// The lines of the arithmetic in plain sentences.
final class ArithmeticWords {

    private ArithmeticWords() {}

    static Text of(Term term, Compensation one) {
        return switch (term.kind()) {
            case LASTED ->
                    time(
                            term,
                            "Fra strømmen ble borte til den var tilbake: %s.",
                            "Frå straumen vart borte til han var tilbake: %s.",
                            "Från det att strömmen försvann till dess att den var tillbaka: %s.",
                            "From when the power went until it was back: %s.");
            case NOT_KNOWN_YET ->
                    time(
                            term,
                            "Tiden før nettselskapet visste eller burde ha visst om det, regnes ikke: %s.",
                            "Tida før nettselskapet visste eller burde ha visst om det, vert ikkje rekna: %s.",
                            "Tiden innan nätföretaget kände till eller borde ha känt till det räknas inte: %s.",
                            "The time before the grid company knew or should have known does not count: %s.");
            case GAPS ->
                    time(
                            term,
                            "Tiden med strøm imellom regnes ikke: %s.",
                            "Tida med straum imellom vert ikkje rekna: %s.",
                            "Tiden med ström emellan räknas inte: %s.",
                            "The time with power in between does not count: %s.");
            case CUSTOMER_CAUSED ->
                    time(
                            term,
                            "Tiden som kunden selv er årsak til, regnes ikke: %s.",
                            "Tida som kunden sjølv er årsak til, vert ikkje rekna: %s.",
                            "Tiden som kunden själv har orsakat räknas inte: %s.",
                            "The time that the customer caused does not count: %s.");
            case BASE ->
                    new Text(
                            "De første 12 timene.",
                            "Dei første 12 timane.",
                            "De första 12 timmarna.",
                            "The first 12 hours.");
            case HOURS ->
                    new Text(
                                    "%s til, %s for hver.",
                                    "%s til, %s for kvar.", "%s till, %s för varje.", "%s more, %s for each.")
                            .with(CompensationWords.hours(term.number(0)), one.money(term.number(1)));
            case YEAR_LIMIT ->
                    new Text(
                                    "Høyst årets ventede nettleie, %s, der %s er brukt før i år.",
                                    "Høgst den venta nettleiga for året, %s, der %s er brukt før i år.",
                                    "Högst årets förväntade nätavgift, %s, varav %s har använts tidigare i år.",
                                    "At most the year's expected grid charge, %s, of which %s was used earlier this year.")
                            .with(one.money(term.number(0)), one.money(term.number(1)));
            case FIRST_STEP ->
                    new Text(
                                    "12 til 24 timer: %s prosent av årets nettkostnad på %s er %s; minst %s.",
                                    "12 til 24 timar: %s prosent av nettkostnaden for året på %s er %s; minst %s.",
                                    "12 till 24 timmar: %s procent av den årliga nätkostnaden på %s är %s; minst %s.",
                                    "12 to 24 hours: %s per cent of the yearly grid cost of %s is %s; at least %s.")
                            .with(
                                    percent(term.number(0)),
                                    one.money(term.number(1)),
                                    one.money(term.number(2)),
                                    one.money(term.number(3)));
            case FURTHER_STEPS ->
                    new Text(
                                    "%s påbegynte døgn til: %s prosent av %s er %s; minst %s for hvert.",
                                    "%s påbyrja døgn til: %s prosent av %s er %s; minst %s for kvart.",
                                    "%s påbörjade dygn till: %s procent av %s är %s; minst %s för varje.",
                                    "%s more started days: %s per cent of %s is %s; at least %s for each.")
                            .with(
                                    BigDecimal.valueOf(term.number(0)),
                                    percent(term.number(1)),
                                    one.money(term.number(2)),
                                    one.money(term.number(3)),
                                    one.money(term.number(4)));
            case LIMIT ->
                    new Text(
                                    "Høyst %s prosent av årets nettkostnad på %s.",
                                    "Høgst %s prosent av nettkostnaden for året på %s.",
                                    "Högst %s procent av den årliga nätkostnaden på %s.",
                                    "At most %s per cent of the yearly grid cost of %s.")
                            .with(percent(term.number(0)), one.money(term.number(1)));
        };
    }

    private static Text time(Term term, String nb, String nn, String sv, String en) {
        return new Text(nb, nn, sv, en).with(CompensationWords.time(Duration.ofMinutes(term.number(0))));
    }

    private static BigDecimal percent(long tenths) {
        var percent = BigDecimal.valueOf(tenths, 1).stripTrailingZeros();
        return percent.scale() < 0 ? percent.setScale(0) : percent;
    }
}
