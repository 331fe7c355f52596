package no.svar.invoice;

import no.svar.shared.Text;

/// What the lines pay for that the state has a hand in.
final class ExplanationStateWords {

    static final Text ENOVA =
            new Text(
                    "Et påslag på nettleien til Energifondet, som Enova bruker på klimavennlige energitiltak.",
                    "Eit påslag på nettleiga til Energifondet, som Enova bruker på klimavennlege energitiltak.",
                    "Ett påslag på nätavgiften till den norska Energifonden, som Enova använder till klimatvänliga energiåtgärder.",
                    "A levy on the grid charge for the Norwegian energy fund, which Enova spends on climate-friendly energy.");
    static final Text SUPPORT =
            new Text(
                    "Støtte fra staten for timene da strømmen var dyr. Den trekkes fra det du skal betale.",
                    "Støtte frå staten for timane då straumen var dyr. Ho blir trekt frå det du skal betale.",
                    "Stöd från staten för timmarna då elen var dyr. Det dras av från det du ska betala.",
                    "Support from the state for the hours when electricity was dear. It is taken off what you pay.");
    static final Text NORGESPRIS =
            new Text(
                    "Oppgjøret for Norgespris: forskjellen mellom markedsprisen og den faste prisen som staten garanterer. Var markedsprisen høyest, trekkes forskjellen fra; var den lavest, legges den til.",
                    "Oppgjeret for Noregspris: skilnaden mellom marknadsprisen og den faste prisen som staten garanterer. Var marknadsprisen høgst, blir skilnaden trekt frå; var han lågast, blir skilnaden lagd til.",
                    "Avräkningen för Norgespris: skillnaden mellan marknadspriset och det fasta pris som den norska staten garanterar. Var marknadspriset högst dras skillnaden av, var det lägst läggs den till.",
                    "The Norgespris settlement: the difference between the market price and the fixed price that the Norwegian state guarantees. Where the market price was higher, the difference is taken off; where it was lower, it is added.");
    static final Text OUTAGE =
            new Text(
                    "Kompensasjon fordi strømmen var borte lenge. Den trekkes fra det du skal betale.",
                    "Kompensasjon fordi straumen var borte lenge. Han blir trekt frå det du skal betale.",
                    "Ersättning för att elen var borta länge. Den dras av från det du ska betala.",
                    "Compensation because the electricity was out for long. It is taken off what you pay.");
    private static final Text NORWEGIAN_TAX =
            new Text(
                    "Elavgift til staten for hver kilowattime. Nettselskapet krever den inn.",
                    "Elavgift til staten for kvar kilowattime. Nettselskapet krev ho inn.",
                    "Elskatt till den norska staten för varje kilowattimme. Nätföretaget tar in den.",
                    "Electricity tax to the state for each kilowatt-hour. The grid company collects it.");
    private static final Text SWEDISH_TAX =
            new Text(
                    "Energiskatt til den svenske staten for hver kilowattime. Nettselskapet krever den inn.",
                    "Energiskatt til den svenske staten for kvar kilowattime. Nettselskapet krev han inn.",
                    "Energiskatt till staten för varje kilowattimme. Nätföretaget tar in den.",
                    "Energy tax to the Swedish state for each kilowatt-hour. The grid company collects it.");

    private ExplanationStateWords() {}

    static Text tax(boolean swedish) {
        return swedish ? SWEDISH_TAX : NORWEGIAN_TAX;
    }
}
