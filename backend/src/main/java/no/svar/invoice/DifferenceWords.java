package no.svar.invoice;

import no.svar.shared.Text;

/// The sentences about a difference, with places for their numbers.
final class DifferenceWords {

    static final Text WITH_AMOUNT = same("%s: %s");
    static final Text PLUS = same("+%s");
    static final Text AS_IS = same("%s");
    static final Text NOTHING = same("");

    static final Text LAST_TIME = new Text("sist", "sist", "förra gången", "last time");
    static final Text IN_MONTH = new Text("i %s", "i %s", "i %s", "in %s");
    static final Text A_DAY = new Text(" per dag", " per dag", " per dag", " a day");

    static final Text YOU_USED = new Text("Du brukte", "Du brukte", "Du använde", "You used");
    static final Text YOU_USED_BY_ESTIMATE =
            new Text(
                    "Etter et anslag brukte du",
                    "Etter eit overslag brukte du",
                    "Enligt en uppskattning använde du",
                    "By an estimate, you used");
    static final Text COUNTED =
            new Text(
                    "For %s regnes det med",
                    "For %s blir det rekna med", "För %s räknas det med", "For %s, the invoice counts");
    static final Text MORE =
            new Text(
                    "%s %s mer%s enn %s", "%s %s meir%s enn %s", "%s %s mer%s än %s", "%s %s more%s than %s");
    static final Text LESS =
            new Text(
                    "%s %s mindre%s enn %s",
                    "%s %s mindre%s enn %s", "%s %s mindre%s än %s", "%s %s less%s than %s");
    static final Text PRICE =
            new Text(
                    "Gjennomsnittsprisen for %s gikk fra %s til %s %s per kWh",
                    "Gjennomsnittsprisen for %s gjekk frå %s til %s %s per kWh",
                    "Snittpriset för %s gick från %s till %s %s per kWh",
                    "The average price of %s went from %s to %s %s per kWh");

    static final Text LONGER =
            new Text(
                    "Fakturaen gjelder %s mer enn sist (%s mot %s)",
                    "Fakturaen gjeld %s meir enn sist (%s mot %s)",
                    "Fakturan gäller %s mer än förra gången (%s mot %s)",
                    "The invoice covers %s more than last time (%s against %s)");
    static final Text SHORTER =
            new Text(
                    "Fakturaen gjelder %s mindre enn sist (%s mot %s)",
                    "Fakturaen gjeld %s mindre enn sist (%s mot %s)",
                    "Fakturan gäller %s mindre än förra gången (%s mot %s)",
                    "The invoice covers %s less than last time (%s against %s)");
    static final Text TIME =
            new Text(
                    "De faste beløpene gjelder %s, mot %s sist",
                    "Dei faste beløpa gjeld %s, mot %s sist",
                    "De fasta avgifterna gäller %s, mot %s förra gången",
                    "The fixed charges cover %s, against %s last time");

    static final Text HIGHER =
            new Text(
                    "Denne gangen er %s høyere",
                    "Denne gongen er %s høgare", "Den här gången är %s högre", "This time %s is higher");
    static final Text LOWER =
            new Text(
                    "Denne gangen er %s lavere",
                    "Denne gongen er %s lågare", "Den här gången är %s lägre", "This time %s is lower");
    static final Text TAKES_OFF_LESS =
            new Text(
                    "Denne gangen trekker %s mindre fra",
                    "Denne gongen trekkjer %s mindre frå",
                    "Den här gången drar %s av mindre",
                    "This time %s takes less off");
    static final Text TAKES_OFF_MORE =
            new Text(
                    "Denne gangen trekker %s mer fra",
                    "Denne gongen trekkjer %s meir frå",
                    "Den här gången drar %s av mer",
                    "This time %s takes more off");
    static final Text NEW =
            new Text(
                    "Nytt på denne fakturaen er %s",
                    "Nytt på denne fakturaen er %s",
                    "Nytt på den här fakturan är %s",
                    "New on this invoice is %s");
    static final Text GONE =
            new Text(
                    "Ikke lenger på fakturaen er %s",
                    "Ikkje lenger på fakturaen er %s",
                    "Inte längre på fakturan är %s",
                    "No longer on the invoice is %s");
    static final Text CORRECTS =
            new Text(
                    "Denne fakturaen retter en tidligere periode",
                    "Denne fakturaen rettar ein tidlegare periode",
                    "Den här fakturan rättar en tidigare period",
                    "This invoice corrects an earlier period");
    static final Text CORRECTED =
            new Text(
                    "Den forrige fakturaen rettet en tidligere periode, og det gjør ikke denne",
                    "Den førre fakturaen retta ein tidlegare periode, og det gjer ikkje denne",
                    "Den förra fakturan rättade en tidigare period, och det gör inte den här",
                    "The earlier invoice corrected a period before it, and this one does not");
    static final Text UNTOLD =
            new Text(
                    "Beløpet for %s er endret, men fakturaene sier ikke nok til å skille pris fra forbruk",
                    "Beløpet for %s er endra, men fakturaene seier ikkje nok til å skilje pris frå forbruk",
                    "Beloppet för %s är ändrat, men fakturorna säger inte tillräckligt för att skilja pris från förbrukning",
                    "The amount for %s changed, but the invoices do not say enough to tell price from use");
    static final Text VAT =
            new Text(
                    "Merverdiavgiften følger beløpene den regnes av",
                    "Meirverdiavgifta følgjer beløpa ho blir rekna av",
                    "Momsen följer beloppen som den räknas på",
                    "The VAT follows the amounts that it is counted on");
    static final Text PREPAID_LESS =
            new Text(
                    "Mindre er betalt på forskudd",
                    "Mindre er betalt på førehand",
                    "Mindre är betalt i förskott",
                    "Less was paid in advance");
    static final Text PREPAID_MORE =
            new Text(
                    "Mer er betalt på forskudd",
                    "Meir er betalt på førehand",
                    "Mer är betalt i förskott",
                    "More was paid in advance");
    static final Text ROUNDING =
            new Text(
                    "Beløpet å betale er rundet av på en annen måte",
                    "Beløpet å betale er runda av på ein annan måte",
                    "Beloppet att betala är avrundat på ett annat sätt",
                    "The amount to pay was rounded differently");
    static final Text SEVERAL =
            new Text(
                    "Flere mindre endringer til sammen",
                    "Fleire mindre endringar til saman",
                    "Flera mindre ändringar tillsammans",
                    "Several smaller changes together");

    private DifferenceWords() {}

    private static Text same(String pattern) {
        return new Text(pattern, pattern, pattern, pattern);
    }
}
