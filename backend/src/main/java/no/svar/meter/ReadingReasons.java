package no.svar.meter;

import no.svar.shared.Text;

/// What can be wrong with the form of a reading or of its day.
final class ReadingReasons {

    static final Text READING_ID =
            new Text(
                    "Må være id-en til en avlesning som er sendt her",
                    "Må vere id-en til ei avlesing som er send her",
                    "Måste vara id för en avläsning som har skickats här",
                    "Must be the id of a reading that was sent here");
    static final Text DECISION =
            new Text(
                    "Avgjørelsen om en avlesning må være VALID, IMPLAUSIBLE, REJECTED eller SETTLED",
                    "Avgjerda om ei avlesing må vere VALID, IMPLAUSIBLE, REJECTED eller SETTLED",
                    "Beslutet om en avläsning måste vara VALID, IMPLAUSIBLE, REJECTED eller SETTLED",
                    "What was decided about a reading must be VALID, IMPLAUSIBLE, REJECTED or SETTLED");
    static final Text SETTLED_ON =
            new Text(
                    "Kan ikke være før avlesningen eller i framtiden",
                    "Kan ikkje vere før avlesinga eller i framtida",
                    "Kan inte vara före avläsningen eller i framtiden",
                    "Cannot be before the reading or in the future");
    static final Text FUTURE =
            new Text(
                    "Dagen har ikke vært ennå",
                    "Dagen har ikkje vore enno",
                    "Dagen har inte varit ännu",
                    "The day has not come yet");
    static final Text TOO_OLD =
            new Text(
                    "Dagen er for lenge siden; avlesninger tas imot fra og med %s",
                    "Dagen er for lenge sidan; avlesingar blir tekne imot frå og med %s",
                    "Dagen är för länge sedan; avläsningar tas emot från och med %s",
                    "The day is too long ago; readings are taken from %s on");
    static final Text NOT_HELD =
            new Text(
                    "Avtalen din for målepunktet gjelder ikke den dagen",
                    "Avtalen din for målepunktet gjeld ikkje den dagen",
                    "Ditt avtal för mätpunkten gäller inte den dagen",
                    "Your agreement for this metering point does not cover that day");
    static final Text BEFORE_LAST =
            new Text(
                    "Det finnes en nyere avlesning, fra %s",
                    "Det finst ei nyare avlesing, frå %s",
                    "Det finns en nyare avläsning, från %s",
                    "There is a later reading, of %s");
    static final Text READ_THAT_DAY =
            new Text(
                    "Måleren er allerede lest av den dagen, og avlesningen kan ikke erstattes her",
                    "Målaren er alt lesen av den dagen, og avlesinga kan ikkje erstattast her",
                    "Mätaren är redan avläst den dagen och avläsningen kan inte ersättas här",
                    "The meter was read on that day already, and that reading cannot be replaced here");

    private ReadingReasons() {}
}
