package no.svar.invoice;

import java.time.LocalDate;
import no.svar.invoice.Explanation.Rule;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// The rules behind an invoice's lines, said in plain words, each with where it stands.
final class ExplanationRuleWords {

    static final Rule ELHUB =
            new Rule(
                    "NO-BILL-4",
                    new Text(
                            "Strømselskapet skal bruke målte og anslåtte verdier fra Elhub. Blir de rettet, gjøres forskjellen opp på neste faktura.",
                            "Straumselskapet skal bruke målte og anslåtte verdiar frå Elhub. Blir dei retta, blir skilnaden gjord opp på neste faktura.",
                            "Elhandlaren ska använda uppmätta och uppskattade värden från Elhub. Rättas de regleras skillnaden på nästa faktura.",
                            "The retailer must use measured and estimated values from Elhub. If they are corrected, the difference is settled on the next invoice."),
                    "FOR-1999-03-11-301 § 7-5");
    static final Rule CERTIFICATES =
            new Rule(
                    "NO-CERT-1",
                    new Text(
                            "Kostnaden for elsertifikater skal ligge i strømprisen. Står den som et tillegg ved siden av, kan du spørre strømselskapet hvorfor.",
                            "Kostnaden for elsertifikat skal liggje i straumprisen. Står han som eit tillegg ved sida av, kan du spørje straumselskapet kvifor.",
                            "Kostnaden för elcertifikat ska ingå i elpriset. Står den som ett tillägg vid sidan av kan du fråga elhandlaren varför.",
                            "The cost of electricity certificates must be part of the electricity price. Where it stands as an addition, you may ask the retailer why."),
                    "FOR-1999-03-11-301 § 8-6");
    static final Rule GRID_ON_READINGS =
            new Rule(
                    "NO-BILL-1",
                    new Text(
                            "Nettselskapet skal fakturere etter det du har brukt, i etterkant og minst hver tredje måned.",
                            "Nettselskapet skal fakturere etter det du har brukt, i etterkant og minst kvar tredje månad.",
                            "Nätföretaget ska fakturera efter det du har använt, i efterskott och minst var tredje månad.",
                            "The grid company must bill what you used, in arrears and at least every third month."),
                    "FOR-1999-03-11-301 § 7-1a");
    static final Rule INVOICE_FEE_NORWAY =
            new Rule(
                    "NO-BILL-8",
                    new Text(
                            "Nettselskapet kan ikke ta gebyr utover nettleien for tjenester i forskriften. Et strømselskap som også fakturerer nettleien, kan ta gebyr for papirfaktura.",
                            "Nettselskapet kan ikkje ta gebyr utover nettleiga for tenester i forskrifta. Eit straumselskap som også fakturerer nettleiga, kan ta gebyr for papirfaktura.",
                            "Nätföretaget får inte ta ut avgifter utöver nätavgiften för tjänster i föreskriften. En elhandlare som också fakturerar nätavgiften får ta betalt för pappersfaktura.",
                            "The grid company may not take fees beyond the grid charge for services in the regulation. A retailer that bills the grid charge as well may charge for invoices on paper."),
                    "FOR-1999-03-11-301 §§ 7-3 og 8-3");
    static final Rule INVOICE_FEE_SWEDEN =
            new Rule(
                    "SE-BILL-3",
                    new Text(
                            "Fakturaer og opplysninger om fakturering skal være gratis. Spør selgeren hva gebyret er for.",
                            "Fakturaer og opplysningar om fakturering skal vere gratis. Spør seljaren kva gebyret er for.",
                            "Fakturor och information om fakturering ska vara gratis. Fråga säljaren vad avgiften gäller.",
                            "Invoices and billing information must be free. Ask the seller what the fee is for."),
                    "Ellagen (1997:857) 4 kap. 44 § och 9 kap. 27 §");
    static final Rule SWEDISH_ENERGY =
            new Rule(
                    "SE-BILL-1",
                    new Text(
                            "Elhandelen skal faktureres etter målt forbruk, eller etter beregnet forbruk når måleverdier mangler.",
                            "Elhandelen skal fakturerast etter målt forbruk, eller etter berekna forbruk når måleverdiar manglar.",
                            "Elhandeln ska faktureras efter uppmätt förbrukning, eller efter beräknad förbrukning när mätvärden saknas.",
                            "Electricity is billed by measured use or, where measured values are missing, by calculated use."),
                    "Ellagen (1997:857) 9 kap. 24 §");
    static final Rule CORRECTION_SWEDEN =
            new Rule(
                    "SE-EST-15pct",
                    new Text(
                            "Har du fått fakturaer etter anslag i mer enn åtte måneder, gir bransjens avtalevilkår forbrukere 15 % avslag på det som kommer i tillegg. Det er et vilkår i avtalen, ikke en lov.",
                            "Har du fått fakturaer etter overslag i meir enn åtte månader, gir avtalevilkåra til bransjen forbrukarar 15 % avslag på det som kjem i tillegg. Det er eit vilkår i avtalen, ikkje ei lov.",
                            "Har du fakturerats efter uppskattning i mer än åtta månader ger branschens avtalsvillkor konsumenter 15 % avdrag på det som tillkommer. Det är ett villkor i avtalet, inte en lag.",
                            "If you were billed on estimates for more than eight months, the industry's terms give consumers 15 % off what comes in addition. That is a term of the contract, not a law."),
                    "EL 2012 K, NÄT 2012 K (energimarknadsbyran.se)");
    static final Rule OUTAGE_SWEDEN =
            new Rule(
                    "SE-OUT-1",
                    new Text(
                            "Er strømmen borte i minst 12 timer, skal nettselskapet betale en del av det nettet koster deg i året. Det skal skje uten at du ber om det.",
                            "Er straumen borte i minst 12 timar, skal nettselskapet betale ein del av det nettet kostar deg i året. Det skal skje utan at du ber om det.",
                            "Är elen borta i minst 12 timmar ska nätföretaget betala en del av din årliga nätkostnad. Det ska ske utan att du ber om det.",
                            "If the electricity is out for at least 12 hours, the grid company must pay a part of what the grid costs you in a year, without your asking."),
                    "Ellagen (1997:857) 10 kap. 9–16 §§");

    static final Text SUPPORT =
            new Text(
                    "Staten dekker 90 %% av det timeprisen er over %s øre per kWh uten merverdiavgift, for de første 5 000 kWh i måneden. Støtten regnes time for time, så beløpet kan ikke kontrolleres ut fra fakturaen.",
                    "Staten dekkjer 90 %% av det timeprisen er over %s øre per kWh utan meirverdiavgift, for dei første 5 000 kWh i månaden. Støtta blir rekna time for time, så beløpet kan ikkje kontrollerast ut frå fakturaen.",
                    "Den norska staten betalar 90 %% av det som timpriset är över %s øre per kWh utan moms, för de första 5 000 kWh i månaden. Stödet räknas timme för timme, så beloppet kan inte kontrolleras utifrån fakturan.",
                    "The Norwegian state pays 90 %% of what the hour's price is above %s øre per kWh without VAT, for the first 5,000 kWh of a month. The support is counted hour by hour, so the amount cannot be checked from the invoice.");
    static final Text NORGESPRIS =
            new Text(
                    "Med Norgespris betaler du %s øre per kWh uten merverdiavgift i stedet for markedsprisen. Oppgjøret regnes time for time, så beløpet kan ikke kontrolleres ut fra fakturaen.",
                    "Med Noregspris betaler du %s øre per kWh utan meirverdiavgift i staden for marknadsprisen. Oppgjeret blir rekna time for time, så beløpet kan ikkje kontrollerast ut frå fakturaen.",
                    "Med Norgespris betalar du %s øre per kWh utan moms i stället för marknadspriset. Avräkningen görs timme för timme, så beloppet kan inte kontrolleras utifrån fakturan.",
                    "With Norgespris you pay %s øre per kWh without VAT instead of the market price. The settlement is counted hour by hour, so the amount cannot be checked from the invoice.");
    static final Text REMINDER_NORWAY =
            new Text(
                    "En påminnelse kan koste høyst %s, og tidligst 14 dager etter forfall.",
                    "Ei påminning kan koste høgst %s, og tidlegast 14 dagar etter forfall.",
                    "En påminnelse får kosta högst %s, och tidigast 14 dagar efter förfallodagen.",
                    "A reminder may cost at most %s, and at the earliest 14 days after the due date.");
    static final Text REMINDER_SWEDEN =
            new Text(
                    "En påminnelse kan koste høyst %s, og bare hvis det var avtalt da gjelden oppsto.",
                    "Ei påminning kan koste høgst %s, og berre om det var avtalt då gjelda oppstod.",
                    "En påminnelse får kosta högst %s, och bara om det var avtalat när skulden uppkom.",
                    "A reminder may cost at most %s, and only if that was agreed when the debt arose.");
    static final Text ABOVE_THE_LIMIT =
            new Text(
                    "%s Denne linjen er høyere. Spør selgeren hva den dekker.",
                    "%s Denne linja er høgare. Spør seljaren kva ho dekkjer.",
                    "%s Den här raden är högre. Fråga säljaren vad den täcker.",
                    "%s This line is higher. Ask the seller what it covers.");
    static final Text INTEREST =
            new Text(
                    "Forsinkelsesrenten var %s %% i året den %s. Fakturaen sier ikke hvilke dager renten gjelder, så beløpet kan ikke kontrolleres her.",
                    "Forseinkingsrenta var %s %% i året den %s. Fakturaen seier ikkje kva dagar renta gjeld, så beløpet kan ikkje kontrollerast her.",
                    "Dröjsmålsräntan var %s %% om året den %s. Fakturan säger inte vilka dagar räntan gäller, så beloppet kan inte kontrolleras här.",
                    "The rate for late payment was %s %% a year on %s. The invoice does not say which days the interest is for, so the amount cannot be checked here.");
    static final Text INTEREST_UNKNOWN =
            new Text(
                    "Loven setter den høyeste renten. Vi kjenner ikke satsen for %s, så beløpet kan ikke kontrolleres her.",
                    "Lova set den høgaste renta. Vi kjenner ikkje satsen for %s, så beløpet kan ikkje kontrollerast her.",
                    "Lagen bestämmer den högsta räntan. Vi känner inte till räntesatsen för den %s, så beloppet kan inte kontrolleras här.",
                    "The law sets the highest rate. We do not know the rate of %s, so the amount cannot be checked here.");
    static final Text CORRECTION_NORWAY =
            new Text(
                    "Rettede verdier gjøres opp på neste faktura. Det du har betalt for mye, skal du alltid ha tilbake.",
                    "Retta verdiar blir gjorde opp på neste faktura. Det du har betalt for mykje, skal du alltid ha tilbake.",
                    "Rättade värden regleras på nästa faktura. Det du har betalat för mycket ska du alltid få tillbaka.",
                    "Corrected values are settled on the next invoice. What you paid too much, you always get back.");
    static final Text CORRECTION_UNTIL =
            new Text(
                    "Ble verdiene rettet etter %s, kan ikke nettselskapet kreve mer for noen dag i denne perioden. Spør når de ble rettet; det står ikke på fakturaen.",
                    "Vart verdiane retta etter %s, kan ikkje nettselskapet krevje meir for nokon dag i denne perioden. Spør når dei vart retta; det står ikkje på fakturaen.",
                    "Rättades värdena efter den %s kan nätföretaget inte kräva mer för någon dag i den här perioden. Fråga när de rättades, för det står inte på fakturan.",
                    "If the values were corrected after %s, the grid company cannot ask for more for any day of this period. Ask when they were corrected; the invoice does not say.");

    private static final LocalDate OUTAGE_RULE_FROM = LocalDate.parse("2025-02-01");
    private static final Rule OUTAGE_NORWAY =
            new Rule(
                    "NO-OUT-1",
                    new Text(
                            "Er strømmen borte i mer enn 12 timer, får en husholdning 500 kr og så 40 kr for hver time; en fritidsbolig får 125 kr og 10 kr. Det skal skje uten at du ber om det.",
                            "Er straumen borte i meir enn 12 timar, får eit hushald 500 kr og så 40 kr for kvar time; ein fritidsbustad får 125 kr og 10 kr. Det skal skje utan at du ber om det.",
                            "Är elen borta i mer än 12 timmar får ett hushåll 500 norska kronor och sedan 40 för varje timme; ett fritidshus får 125 och 10. Det ska ske utan att du ber om det.",
                            "If the electricity is out for more than 12 hours, a household gets NOK 500 and then NOK 40 for each hour; a holiday home gets NOK 125 and NOK 10. It must happen without your asking."),
                    "FOR-2025-01-14-50 §§ 5-1 og 5-2");

    private ExplanationRuleWords() {}

    /// Null before the regulation that we know came into force.
    static @Nullable Rule outageInNorway(LocalDate day) {
        return day.isBefore(OUTAGE_RULE_FROM) ? null : OUTAGE_NORWAY;
    }
}
