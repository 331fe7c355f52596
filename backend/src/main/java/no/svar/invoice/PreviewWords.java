package no.svar.invoice;

import java.math.BigDecimal;
import no.svar.meter.MeterFacts.Told.Used;
import no.svar.shared.Money;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// What a preview says as a whole, and why there can be none.
final class PreviewWords {

    static final Text CREDIT_NOTE =
            new Text(
                    "Dette er en kreditnota. Den gir tilbake penger for en annen faktura.",
                    "Dette er ein kreditnota. Han gir tilbake pengar for ein annan faktura.",
                    "Det här är en kreditfaktura. Den ger tillbaka pengar för en annan faktura.",
                    "This is a credit note. It gives back money for another invoice.");
    static final Text CREDITED =
            new Text(
                    "Fakturaen er kreditert, så det er ikke lenger den som gjelder.",
                    "Fakturaen er kreditert, så det er ikkje lenger han som gjeld.",
                    "Fakturan är krediterad, så det är inte längre den som gäller.",
                    "The invoice has been credited, so it is no longer the one that counts.");
    static final Text NO_PRICE =
            new Text(
                    "Ingen av linjene teller kilowattimer med en pris for hver.",
                    "Ingen av linjene tel kilowattimar med ein pris for kvar.",
                    "Ingen av raderna räknar kilowattimmar med ett pris för var och en.",
                    "None of its lines counts kilowatt-hours at a price for each.");
    static final Text MEASURED =
            new Text(
                    "Alt forbruk på fakturaen er målt, så det er ikke noe anslag å rette.",
                    "Alt forbruk på fakturaen er målt, så det er ikkje noko overslag å rette.",
                    "All förbrukning på fakturan är uppmätt, så det finns ingen uppskattning att rätta.",
                    "All use on the invoice is measured, so there is no estimate to correct.");
    static final Text FINALLY_ESTIMATED =
            new Text(
                    "Forbruket er endelig anslått og gjort opp. Det kommer ingen måling.",
                    "Forbruket er endeleg anslått og gjort opp. Det kjem inga måling.",
                    "Förbrukningen är slutligt uppskattad och avräknad. Det kommer ingen mätning.",
                    "The use has been finally estimated and settled. No measurement will come.");
    static final Text BASIS_UNKNOWN =
            new Text(
                    "Selgeren har ikke sagt hva som er målt og hva som er anslått, så vi vet ikke hva som skulle byttes ut.",
                    "Seljaren har ikkje sagt kva som er målt og kva som er anslått, så vi veit ikkje kva som skulle bytast ut.",
                    "Säljaren har inte sagt vad som är uppmätt och vad som är uppskattat, så vi vet inte vad som skulle bytas ut.",
                    "The seller has not said what is measured and what is estimated, so we do not know what to replace.");
    static final Text SETTLEMENT =
            new Text(
                    "Fakturaen gjør opp det som var anslått, etter målte verdier.",
                    "Fakturaen gjer opp det som var anslått, etter målte verdiar.",
                    "Fakturan avräknar det som var uppskattat, efter uppmätta värden.",
                    "The invoice settles what was estimated, by measured values.");
    static final Text SEVERAL_POINTS =
            new Text(
                    "Fakturaen gjelder flere målepunkter. Si hvilket du mener.",
                    "Fakturaen gjeld fleire målepunkt. Sei kva for eit du meiner.",
                    "Fakturan gäller flera mätpunkter. Säg vilken du menar.",
                    "The invoice is about several meters. Say which one you mean.");
    static final Text UNNAMED_POINTS =
            new Text(
                    "Fakturaen gjelder flere målepunkter, og noen linjer sier ikke hvilket.",
                    "Fakturaen gjeld fleire målepunkt, og nokre linjer seier ikkje kva for eit.",
                    "Fakturan gäller flera mätpunkter, och några rader säger inte vilken.",
                    "The invoice is about several meters, and some lines do not say which.");
    static final Text NOT_ON_THE_INVOICE =
            new Text(
                    "Fakturaen har ingen linjer for dette målepunktet.",
                    "Fakturaen har ingen linjer for dette målepunktet.",
                    "Fakturan har inga rader för den här mätpunkten.",
                    "The invoice has no lines for this meter.");
    static final Text NO_POINT =
            new Text(
                    "Fakturaen sier ikke hvilket målepunkt den gjelder. Si hvilket du mener.",
                    "Fakturaen seier ikkje kva målepunkt han gjeld. Sei kva for eit du meiner.",
                    "Fakturan säger inte vilken mätpunkt den gäller. Säg vilken du menar.",
                    "The invoice does not say which meter it is about. Say which one you mean.");
    static final Text NO_DAYS =
            new Text(
                    "Fakturaen sier ikke hvilke dager den gjelder, så en avlesning kan ikke settes inn.",
                    "Fakturaen seier ikkje kva dagar han gjeld, så ei avlesing kan ikkje setjast inn.",
                    "Fakturan säger inte vilka dagar den gäller, så en avläsning kan inte sättas in.",
                    "The invoice does not say which days it is about, so a reading cannot be put in.");
    static final Text READ_TOO_EARLY =
            new Text(
                    "Avlesningen må være fra %s eller senere; ellers sier den ikke hva du brukte resten av perioden.",
                    "Avlesinga må vere frå %s eller seinare; elles seier ho ikkje kva du brukte resten av perioden.",
                    "Avläsningen måste vara från den %s eller senare, annars säger den inte vad du använde resten av perioden.",
                    "The reading must be of %s or later; else it does not tell what you used in the rest of the period.");

    static final Text LIMIT = new Text("%s", "%s", "%s", "%s");
    static final Text LIMITS =
            new Text(
                    "%s (fritidsbolig: %s)",
                    "%s (fritidsbustad: %s)", "%s (fritidshus: %s)", "%s (holiday home: %s)");

    private static final Text LESS =
            new Text(
                    "Med %s i stedet for %s ville fakturaen vært %s lavere. Dette er ikke bindende; det er den som sendte fakturaen, som avgjør.",
                    "Med %s i staden for %s ville fakturaen vore %s lågare. Dette er ikkje bindande; det er den som sende fakturaen, som avgjer.",
                    "Med %s i stället för %s skulle fakturan vara %s lägre. Det här är inte bindande; den som skickade fakturan avgör.",
                    "With %s instead of %s the invoice would be %s less. This is not binding; whoever sent the invoice decides.");
    private static final Text MORE =
            new Text(
                    "Med %s i stedet for %s ville fakturaen vært %s høyere. Dette er ikke bindende; det er den som sendte fakturaen, som avgjør.",
                    "Med %s i staden for %s ville fakturaen vore %s høgare. Dette er ikkje bindande; det er den som sende fakturaen, som avgjer.",
                    "Med %s i stället för %s skulle fakturan vara %s högre. Det här är inte bindande; den som skickade fakturan avgör.",
                    "With %s instead of %s the invoice would be %s more. This is not binding; whoever sent the invoice decides.");
    private static final Text SAME =
            new Text(
                    "Med %s i stedet for %s ville fakturaen vært på det samme. Dette er ikke bindende; det er den som sendte fakturaen, som avgjør.",
                    "Med %s i staden for %s ville fakturaen vore på det same. Dette er ikkje bindande; det er den som sende fakturaen, som avgjer.",
                    "Med %s i stället för %s skulle fakturan vara på samma belopp. Det här är inte bindande; den som skickade fakturan avgör.",
                    "With %s instead of %s the invoice would be the same. This is not binding; whoever sent the invoice decides.");
    private static final Text LEFT =
            new Text(
                    "%s Linjer som ikke kan regnes om her, står som de er.",
                    "%s Linjer som ikkje kan reknast om her, står som dei er.",
                    "%s Rader som inte kan räknas om här står som de är.",
                    "%s Lines that cannot be recalculated here are left as they are.");
    private static final Text SPREAD =
            new Text(
                    "%s Den forrige avlesningen er fra %s, og det du brukte siden da, er fordelt jevnt på dagene.",
                    "%s Den førre avlesinga er frå %s, og det du brukte sidan då, er fordelt jamt på dagane.",
                    "%s Den förra avläsningen är från den %s, och det du använde sedan dess är jämnt fördelat på dagarna.",
                    "%s The reading before is of %s, and what you used since then is spread evenly over the days.");

    private PreviewWords() {}

    /// @param used what a reading told; null where the use itself was named
    static Text of(Preview preview, BigDecimal estimated, BigDecimal instead, @Nullable Used used) {
        var change = preview.change();
        var amount = new Money(Math.abs(change.minor()), change.currency());
        var sentence = change.minor() < 0 ? LESS : change.minor() > 0 ? MORE : SAME;
        var text = sentence.with(kwh(instead), kwh(estimated), amount);
        var whole = preview.refused().isEmpty() ? text : LEFT.with(text);
        return used == null || !used.spread() ? whole : SPREAD.with(whole, used.since());
    }

    private static Text kwh(BigDecimal kwh) {
        return ExplanationUnit.quantity(kwh, "KWH");
    }
}
