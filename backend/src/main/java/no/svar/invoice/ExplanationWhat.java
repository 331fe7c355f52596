package no.svar.invoice;

import no.svar.shared.Country;
import no.svar.shared.Text;

/// What each kind of line pays for.
final class ExplanationWhat {

    private static final Text GIVEN_BACK =
            new Text("Gis tilbake. %s", "Blir gitt tilbake. %s", "Betalas tillbaka. %s", "Given back. %s");
    private static final Text GIVEN_BACK_FROM =
            new Text(
                    "Gis tilbake fra faktura %s. %s",
                    "Blir gitt tilbake frå faktura %s. %s",
                    "Betalas tillbaka från faktura %s. %s",
                    "Given back from invoice %s. %s");

    private ExplanationWhat() {}

    static Text of(Line line, Invoice invoice) {
        var what = of(line, invoice.country() == Country.SE);
        if (invoice.kind() != Invoice.Kind.CREDIT_NOTE) {
            return what;
        }
        var corrected = invoice.corrects();
        return corrected == null ? GIVEN_BACK.with(what) : GIVEN_BACK_FROM.with(corrected, what);
    }

    private static Text of(Line line, boolean swedish) {
        return switch (line.kind()) {
            case ENERGY ->
                    new Text(
                            "Strømmen i perioden, til prisen i avtalen din med strømselskapet.",
                            "Straumen i perioden, til prisen i avtalen din med straumselskapet.",
                            "Elen under perioden, till priset i ditt avtal med elhandlaren.",
                            "The electricity of the period, at the price in your agreement with the retailer.");
            case ENERGY_MARKUP ->
                    new Text(
                            "Det strømselskapet tar for hver kilowattime i tillegg til innkjøpsprisen.",
                            "Det straumselskapet tek for kvar kilowattime i tillegg til innkjøpsprisen.",
                            "Det som elhandlaren tar för varje kilowattimme utöver inköpspriset.",
                            "What the retailer takes for each kilowatt-hour on top of the purchase price.");
            case ENERGY_CERTIFICATE ->
                    new Text(
                            "Elsertifikater, som strømselskapet må kjøpe for å støtte ny fornybar kraft.",
                            "Elsertifikat, som straumselskapet må kjøpe for å støtte ny fornybar kraft.",
                            "Elcertifikat, som elhandlaren måste köpa för att stödja ny förnybar el.",
                            "Electricity certificates, which the retailer must buy in support of new renewable power.");
            case ENERGY_FIXED ->
                    new Text(
                            "Et fast beløp til strømselskapet, uansett hvor mye strøm du bruker.",
                            "Eit fast beløp til straumselskapet, uansett kor mykje straum du bruker.",
                            "En fast avgift till elhandlaren, oavsett hur mycket el du använder.",
                            "A fixed sum to the retailer, however much electricity you use.");
            case GRID_ENERGY ->
                    new Text(
                            "Nettleie som følger forbruket: for å føre strømmen hjem til deg.",
                            "Nettleige som følgjer forbruket: for å føre straumen heim til deg.",
                            "Nätavgift som följer förbrukningen: för att föra elen hem till dig.",
                            "The part of the grid charge that follows your use: for bringing the electricity home to you.");
            case GRID_CAPACITY ->
                    new Text(
                            "Nettleie som følger hvor mye strøm du bruker på én gang. Vanligvis er det noen få timer med høyt forbruk som avgjør. Fakturaen sier ikke hvilke.",
                            "Nettleige som følgjer kor mykje straum du bruker på éin gong. Vanlegvis er det nokre få timar med høgt forbruk som avgjer. Fakturaen seier ikkje kva for nokre.",
                            "Nätavgift som följer hur mycket el du använder samtidigt. Vanligen avgör några få timmar med hög förbrukning. Fakturan säger inte vilka.",
                            "The part of the grid charge that follows how much electricity you use at once. Usually a few hours of high use decide it. The invoice does not say which.");
            case GRID_FIXED ->
                    new Text(
                            "Den faste delen av nettleien, for å være knyttet til strømnettet.",
                            "Den faste delen av nettleiga, for å vere knytt til straumnettet.",
                            "Den fasta delen av nätavgiften, för att vara ansluten till elnätet.",
                            "The fixed part of the grid charge, for being connected to the grid.");
            case ELECTRICITY_TAX -> ExplanationStateWords.tax(swedish);
            case ENOVA_LEVY -> ExplanationStateWords.ENOVA;
            case POWER_SUPPORT -> ExplanationStateWords.SUPPORT;
            case NORGESPRIS -> ExplanationStateWords.NORGESPRIS;
            case OUTAGE_COMPENSATION -> ExplanationStateWords.OUTAGE;
            case INVOICE_FEE ->
                    new Text(
                            "Et gebyr for selve fakturaen.",
                            "Eit gebyr for sjølve fakturaen.",
                            "En avgift för själva fakturan.",
                            "A fee for the invoice itself.");
            case REMINDER_FEE ->
                    new Text(
                            "Et gebyr for en påminnelse om en faktura som ikke var betalt.",
                            "Eit gebyr for ei påminning om ein faktura som ikkje var betalt.",
                            "En avgift för en påminnelse om en faktura som inte var betald.",
                            "A fee for a reminder of an invoice that had not been paid.");
            case LATE_INTEREST ->
                    new Text(
                            "Rente for dagene fra en faktura skulle vært betalt, til den ble betalt.",
                            "Rente for dagane frå ein faktura skulle vore betalt, til han vart betalt.",
                            "Ränta för dagarna från att en faktura skulle ha betalats till att den betalades.",
                            "Interest for the days from when an invoice was due until it was paid.");
            case CORRECTION ->
                    new Text(
                            "En rettelse av en tidligere periode: forskjellen mellom det du ble fakturert, og det som viste seg å være riktig.",
                            "Ei retting av ein tidlegare periode: skilnaden mellom det du vart fakturert, og det som viste seg å vere rett.",
                            "En rättelse av en tidigare period: skillnaden mellan det du fakturerades och det som visade sig vara rätt.",
                            "A correction of an earlier period: the difference between what you were billed and what turned out to be right.");
            case DISCOUNT ->
                    new Text(
                            "En rabatt, som gjør fakturaen lavere.",
                            "Ein rabatt, som gjer fakturaen lågare.",
                            "En rabatt, som gör fakturan lägre.",
                            "A discount, which makes the invoice lower.");
            case OTHER ->
                    new Text(
                                    "Selgeren kaller dette «%s». Mer vet vi ikke om linjen.",
                                    "Seljaren kallar dette «%s». Meir veit vi ikkje om linja.",
                                    "Säljaren kallar detta ”%s”. Mer vet vi inte om raden.",
                                    "The seller calls this “%s”. We know no more about the line.")
                            .with(line.text());
        };
    }
}
