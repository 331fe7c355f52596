package no.svar.invoice;

import java.math.BigDecimal;
import java.time.LocalDate;
import no.svar.invoice.Explanation.Rule;
import no.svar.regulation.ElectricityTax;
import no.svar.regulation.EnovaLevy;
import no.svar.regulation.Source;
import no.svar.shared.Country;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// The rate of a tax or levy on the line's days, and whether the line uses it.
final class ExplanationTaxes {

    private static final Text AGREES =
            new Text(
                    "Satsen er %s %s per kWh uten merverdiavgift, og linjen bruker den.",
                    "Satsen er %s %s per kWh utan meirverdiavgift, og linja bruker han.",
                    "Skattesatsen är %s %s per kWh utan moms, och raden använder den.",
                    "The rate is %s %s per kWh without VAT, and the line uses it.");
    private static final Text AGREES_IN_THE_NORTH =
            new Text(
                    "Satsen er %s %s per kWh uten merverdiavgift. I kommuner nord i Sverige er den %s, og linjen bruker den lavere satsen.",
                    "Satsen er %s %s per kWh utan meirverdiavgift. I kommunar nord i Sverige er han %s, og linja bruker den lågare satsen.",
                    "Skattesatsen är %s %s per kWh utan moms. I kommuner i norra Sverige är den %s, och raden använder den lägre satsen.",
                    "The rate is %s %s per kWh without VAT. In municipalities in the north of Sweden it is %s, and the line uses the lower one.");
    private static final Text DIFFERS =
            new Text(
                    "Den vanlige satsen er %s %s per kWh uten merverdiavgift, mens linjen bruker %s. Noen steder er satsen lavere. Spør nettselskapet om du er i tvil.",
                    "Den vanlege satsen er %s %s per kWh utan meirverdiavgift, medan linja bruker %s. Nokre stader er satsen lågare. Spør nettselskapet om du er i tvil.",
                    "Den vanliga skattesatsen är %s %s per kWh utan moms, medan raden använder %s. På vissa platser är den lägre. Fråga nätföretaget om du är osäker.",
                    "The general rate is %s %s per kWh without VAT, while the line uses %s. In some places the rate is lower. Ask the grid company if you are in doubt.");
    private static final Text UNTOLD =
            new Text(
                    "Satsen er %s %s per kWh uten merverdiavgift. Linjen sier ikke hvilken sats den bruker, så det kan vi ikke kontrollere.",
                    "Satsen er %s %s per kWh utan meirverdiavgift. Linja seier ikkje kva sats ho bruker, så det kan vi ikkje kontrollere.",
                    "Skattesatsen är %s %s per kWh utan moms. Raden säger inte vilken sats den använder, så det kan vi inte kontrollera.",
                    "The rate is %s %s per kWh without VAT. The line does not say which rate it uses, so we cannot check it.");
    private static final Text NOT_KNOWN =
            new Text(
                    "Vi kjenner ikke satsen for hele denne perioden, så linjen kan ikke kontrolleres her.",
                    "Vi kjenner ikkje satsen for heile denne perioden, så linja kan ikkje kontrollerast her.",
                    "Vi känner inte till skattesatsen för hela den här perioden, så raden kan inte kontrolleras här.",
                    "We do not know the rate for all of this period, so the line cannot be checked here.");
    private static final Text CHANGED =
            new Text(
                    "Satsen ble endret i løpet av perioden, så linjen kan ikke kontrolleres her.",
                    "Satsen vart endra i løpet av perioden, så linja kan ikkje kontrollerast her.",
                    "Skattesatsen ändrades under perioden, så raden kan inte kontrolleras här.",
                    "The rate changed during the period, so the line cannot be checked here.");

    private ExplanationTaxes() {}

    static Rule electricityTax(Line line, Country country, LocalDate day) {
        var lastDay = lastDay(line, day);
        var id = country == Country.NO ? "NO-TAX-1" : "SE-TAX-1";
        var law =
                country == Country.NO
                        ? "Stortingets vedtak om særavgifter"
                        : "Lagen (1994:1776) om skatt på energi, 11 kap.";
        if (!ElectricityTax.covers(country, day) || !ElectricityTax.covers(country, lastDay)) {
            return new Rule(id, NOT_KNOWN, law);
        }
        var row = ElectricityTax.rate(country, day);
        if (!ElectricityTax.rate(country, lastDay).equals(row)) {
            return new Rule(id, CHANGED, law);
        }
        var lower =
                country == Country.SE && ElectricityTax.coversTheNorthOfSweden(day)
                        ? ElectricityTax.rateInTheNorthOfSweden(day)
                        : null;
        return checked(id, line, country, row.value(), lower, row.source());
    }

    static Rule enovaLevy(Line line, LocalDate day) {
        if (!EnovaLevy.covers(day) || !EnovaLevy.covers(lastDay(line, day))) {
            return new Rule("NO-ENOVA-1", NOT_KNOWN, "FOR-2001-12-10-1377 § 3");
        }
        var row = EnovaLevy.rate(day);
        return checked("NO-ENOVA-1", line, Country.NO, row.value(), null, row.source());
    }

    private static Rule checked(
            String id,
            Line line,
            Country country,
            BigDecimal rate,
            @Nullable BigDecimal lower,
            Source source) {
        var unit = country == Country.NO ? "øre" : "öre";
        var used = used(line);
        Text text;
        if (used == null) {
            text = UNTOLD.with(rate, unit);
        } else if (used.compareTo(rate) == 0) {
            text = AGREES.with(rate, unit);
        } else if (lower != null && used.compareTo(lower) == 0) {
            text = AGREES_IN_THE_NORTH.with(rate, unit, lower);
        } else {
            text = DIFFERS.with(rate, unit, ExplanationUnit.plain(used));
        }
        return new Rule(id, text, source.text());
    }

    /// The line's own rate in hundredths of the currency; null where it bears no price for a kilowatt-hour.
    private static @Nullable BigDecimal used(Line line) {
        var price = line.unitPrice();
        return price == null || !"KWH".equals(line.unit()) ? null : price.movePointRight(2);
    }

    private static LocalDate lastDay(Line line, LocalDate day) {
        var to = line.to();
        return to == null || to.isBefore(day) ? day : to;
    }
}
