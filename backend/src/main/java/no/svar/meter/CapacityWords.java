package no.svar.meter;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.svar.regulation.CapacityCharge;
import no.svar.regulation.CapacityPrice.PerKw;
import no.svar.regulation.CapacityPrice.Steps;
import no.svar.regulation.CapacityResult;
import no.svar.regulation.CapacityResult.Lower;
import no.svar.regulation.CapacityResult.Other;
import no.svar.shared.Text;

/// What a capacity charge comes to, in words for somebody who holds the bill.
final class CapacityWords {

    private static final Text OUT_OF_SEASON =
            new Text(
                    "Du betaler ikke denne avgiften for denne måneden.",
                    "Du betaler ikkje denne avgifta for denne månaden.",
                    "Du betalar inte den här avgiften för den här månaden.",
                    "You do not pay this charge for this month.");
    private static final Text NO_HOURS =
            new Text(
                    "Vi har ingen timeverdier som teller ennå, så vi kan ikke regne ut beløpet.",
                    "Vi har ingen timeverdiar som tel enno, så vi kan ikkje rekne ut beløpet.",
                    "Vi har inga timvärden som räknas ännu, så vi kan inte räkna ut beloppet.",
                    "We have no hourly values that count yet, so we cannot work out the amount.");
    private static final Text ONE_HOUR =
            new Text(
                    "Timen som avgjør, er %s.",
                    "Timen som avgjer, er %s.", "Timmen som avgör är %s.", "The hour that decides is %s.");
    private static final Text HOURS =
            new Text(
                    "Timene som avgjør, er %s.",
                    "Timane som avgjer, er %s.",
                    "Timmarna som avgör är %s.",
                    "The hours that decide are %s.");
    private static final Text HOUR_AND_KWH =
            new Text("%s (%s kWh)", "%s (%s kWh)", "%s (%s kWh)", "%s (%s kWh)");
    private static final Text WEIGHTED =
            new Text("%s (%s kWh × %s)", "%s (%s kWh × %s)", "%s (%s kWh × %s)", "%s (%s kWh × %s)");
    private static final Text MEAN =
            new Text(
                    "Gjennomsnittet er %s kW.",
                    "Gjennomsnittet er %s kW.", "Genomsnittet är %s kW.", "The average is %s kW.");
    private static final Text STEP =
            new Text(
                    "Det gir trinnet fra %s kW opp til %s kW, som koster %s i måneden.",
                    "Det gir trinnet frå %s kW opp til %s kW, som kostar %s i månaden.",
                    "Det ger steget från %s kW upp till %s kW, som kostar %s i månaden.",
                    "That is the step from %s kW up to %s kW, which costs %s a month.");
    private static final Text LAST_STEP =
            new Text(
                    "Det gir det høyeste trinnet, fra %s kW og oppover, som koster %s i måneden.",
                    "Det gir det høgaste trinnet, frå %s kW og oppover, som kostar %s i månaden.",
                    "Det ger det högsta steget, från %s kW och uppåt, som kostar %s i månaden.",
                    "That is the highest step, from %s kW upwards, which costs %s a month.");
    private static final Text PER_KW =
            new Text(
                    "%s kW × %s = %s for måneden.",
                    "%s kW × %s = %s for månaden.",
                    "%s kW × %s = %s för månaden.",
                    "%s kW × %s = %s for the month.");
    private static final Text PER_KW_AND_YEAR =
            new Text(
                    "%s kW × %s i året, delt på tolv, er %s for måneden.",
                    "%s kW × %s i året, delt på tolv, er %s for månaden.",
                    "%s kW × %s om året, delat med tolv, är %s för månaden.",
                    "%s kW × %s a year, divided by twelve, is %s for the month.");
    private static final Text PRELIMINARY =
            new Text(
                    "Foreløpig teller %s av %s timer, så gjennomsnittet er av dem vi har.",
                    "Førebels tel %s av %s timar, så gjennomsnittet er av dei vi har.",
                    "Hittills räknas %s av %s timmar, så genomsnittet är av dem vi har.",
                    "So far %s of %s hours count, so the average is of those we have.");
    private static final Text SO_FAR =
            new Text(
                    "Måneden er ikke over: beløpet blir bare høyere hvis du bruker mer enn %s kWh i en annen time.",
                    "Månaden er ikkje over: beløpet vert berre høgare om du bruker meir enn %s kWh i ein annan time.",
                    "Månaden är inte slut: beloppet blir högre bara om du använder mer än %s kWh under en annan timme.",
                    "The month is not over: the amount only rises if you use more than %s kWh in another hour.");
    private static final Text RUNS =
            new Text(
                    "Måneden er ikke over, så beløpet kan endre seg.",
                    "Månaden er ikkje over, så beløpet kan endre seg.",
                    "Månaden är inte slut, så beloppet kan ändras.",
                    "The month is not over, so the amount can change.");
    private static final Text WITH_VAT =
            new Text(
                    "Prisene er med mva.",
                    "Prisane er med mva.",
                    "Priserna är med moms.",
                    "Prices include VAT.");
    private static final Text WITHOUT_VAT =
            new Text(
                    "Prisene er uten mva.",
                    "Prisane er utan mva.",
                    "Priserna är utan moms.",
                    "Prices do not include VAT.");
    private static final Text LOWER =
            new Text(
                    "Med et gjennomsnitt under %s kW hadde du betalt %s mindre. Da måtte timene til sammen vært"
                            + " under %s kWh; de er %s kWh.",
                    "Med eit gjennomsnitt under %s kW hadde du betalt %s mindre. Då måtte timane til saman ha"
                            + " vore under %s kWh; dei er %s kWh.",
                    "Med ett genomsnitt under %s kW hade du betalat %s mindre. Då hade timmarna tillsammans"
                            + " behövt vara under %s kWh; de är %s kWh.",
                    "With an average below %s kW you would have paid %s less. The hours together would have"
                            + " had to be below %s kWh; they are %s kWh.");

    private final CapacityCharge charge;
    private final boolean vatIncluded;
    private final boolean runs;

    /// @param runs whether hours can still come
    CapacityWords(CapacityCharge charge, boolean vatIncluded, boolean runs) {
        this.charge = charge;
        this.vatIncluded = vatIncluded;
        this.runs = runs;
    }

    /// The arithmetic, from the hours to the amount.
    Text text(CapacityResult result, boolean inSeason) {
        var amount = result.amount();
        var mean = result.meanKw();
        if (!inSeason) {
            return OUT_OF_SEASON;
        }
        if (amount == null || mean == null) {
            return NO_HOURS;
        }
        var said = new ArrayList<Text>();
        var peaks = result.peaks().stream().map(this::peak).toList();
        said.add((peaks.size() == 1 ? ONE_HOUR : HOURS).with(Listed.of(peaks)));
        if (peaks.size() > 1) {
            said.add(MEAN.with(shown(mean)));
        }
        said.add(
                switch (charge.price()) {
                    case Steps ignored -> step(result);
                    case PerKw perKw ->
                            (perKw.forAYear() ? PER_KW_AND_YEAR : PER_KW)
                                    .with(shown(mean), perKw.price(), amount);
                });
        said.add(vatIncluded ? WITH_VAT : WITHOUT_VAT);
        if (result.preliminary()) {
            said.add(PRELIMINARY.with(peaks.size(), charge.peaks()));
        }
        if (runs) {
            said.add(ahead(result));
        }
        return Listed.sentences(said);
    }

    /// What the step below would have needed.
    Text lower(Lower lower, CapacityResult result) {
        return LOWER.with(
                shown(lower.belowKw()), lower.saves(), shown(lower.sumBelowKw()), shown(result.sumKw()));
    }

    /// Why a high hour does not count.
    Text why(Other other) {
        return CapacityReasons.why(other.why(), charge, hour(other.from()));
    }

    private Text step(CapacityResult result) {
        var step = result.step();
        if (step == null) {
            throw new IllegalStateException("A charge by steps has reached one");
        }
        var below = step.belowKw();
        return below == null
                ? LAST_STEP.with(shown(step.fromKw()), step.perMonth())
                : STEP.with(shown(step.fromKw()), shown(below), step.perMonth());
    }

    private Text ahead(CapacityResult result) {
        var simple = !result.preliminary() && charge.weights().isEmpty();
        return simple ? SO_FAR.with(shown(result.peaks().getLast().kwh())) : RUNS;
    }

    private Text peak(CapacityResult.Peak peak) {
        return peak.weight().compareTo(BigDecimal.ONE) == 0
                ? HOUR_AND_KWH.with(hour(peak.from()), shown(peak.kwh()))
                : WEIGHTED.with(hour(peak.from()), shown(peak.kwh()), shown(peak.weight()));
    }

    private Text hour(Instant from) {
        return HourWords.of(from, charge.country().zone());
    }

    private static BigDecimal shown(BigDecimal number) {
        return number.stripTrailingZeros();
    }

    /// Texts one after the other.
    private static final class Listed {

        static Text of(List<Text> items) {
            var all = items.getFirst();
            for (int i = 1; i < items.size(); i++) {
                var last = i == items.size() - 1;
                all = (last ? AND : COMMA).with(all, items.get(i));
            }
            return all;
        }

        static Text sentences(List<Text> sentences) {
            return sentences.stream().reduce(SPACE::with).orElseThrow();
        }

        private static final Text COMMA = new Text("%s, %s", "%s, %s", "%s, %s", "%s, %s");
        private static final Text AND = new Text("%s og %s", "%s og %s", "%s och %s", "%s and %s");
        private static final Text SPACE = new Text("%s %s", "%s %s", "%s %s", "%s %s");
    }
}
