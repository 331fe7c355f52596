package no.svar.meter;

import no.svar.shared.Text;

/// What can be wrong with what is told about metering points and their values.
final class MeterReasons {

    static final Text GSRN =
            new Text(
                    "Må være en målepunkt-ID: 18 siffer der det siste er et gyldig kontrollsiffer (GSRN)",
                    "Må vere ein målepunkt-ID: 18 siffer der det siste er eit gyldig kontrollsiffer (GSRN)",
                    "Måste vara ett anläggnings-id: 18 siffror där den sista är en giltig kontrollsiffra (GSRN)",
                    "Must be a metering point's id: 18 digits, the last one a valid check digit (GSRN)");
    static final Text OTHER_COUNTRY =
            new Text(
                    "Prisområdet ligger ikke i landet %s",
                    "Prisområdet ligg ikkje i landet %s",
                    "Elområdet ligger inte i landet %s",
                    "The price area does not lie in the country %s");
    static final Text POSTAL_CODE =
            new Text(
                    "Må være et postnummer: fire siffer i Norge, fem i Sverige",
                    "Må vere eit postnummer: fire siffer i Noreg, fem i Sverige",
                    "Måste vara ett postnummer: fyra siffror i Norge, fem i Sverige",
                    "Must be a postal code: four digits in Norway, five in Sweden");
    static final Text DIGITS_NEEDED =
            new Text(
                    "Feltet trengs der måleren leses av som telleverk",
                    "Feltet trengst der målaren blir lesen av som teljeverk",
                    "Fältet behövs där mätaren läses av som räkneverk",
                    "The field is needed where the meter is read by its register");
    static final Text BETWEEN =
            new Text(
                    "Må ligge mellom %s og %s",
                    "Må liggje mellom %s og %s",
                    "Måste ligga mellan %s och %s",
                    "Must lie between %s and %s");
    static final Text ONE_OF_TWO =
            new Text(
                    "Må være %s eller %s",
                    "Må vere %s eller %s", "Måste vara %s eller %s", "Must be %s or %s");
    static final Text NEGATIVE =
            new Text(
                    "Kan ikke være negativ",
                    "Kan ikkje vere negativ",
                    "Kan inte vara negativ",
                    "Cannot be negative");

    static final Text NO_VALUES =
            new Text(
                    "Må være en liste med minst én verdi",
                    "Må vere ei liste med minst éin verdi",
                    "Måste vara en lista med minst ett värde",
                    "Must be a list of at least one value");
    static final Text ONE_QUALITY_OR_ALL =
            new Text(
                    "Oppgi enten quality for alle verdiene eller qualities med én for hver",
                    "Oppgje anten quality for alle verdiane eller qualities med éin for kvar",
                    "Ange antingen quality för alla värden eller qualities med en för varje",
                    "Give either quality for all values or qualities, one for each");
    static final Text OTHER_COUNT =
            new Text(
                    "Har %s kvaliteter, men det er %s verdier",
                    "Har %s kvalitetar, men det er %s verdiar",
                    "Har %s kvaliteter, men det är %s värden",
                    "Has %s qualities, but there are %s values");
    static final Text MISALIGNED =
            new Text(
                    "Må være på et helt intervall på %s minutter",
                    "Må vere på eit heilt intervall på %s minutt",
                    "Måste vara på ett helt intervall på %s minuter",
                    "Must be at the start of an interval of %s minutes");
    static final Text TOO_OLD =
            new Text(
                    "Verdier fra før %s tas ikke imot",
                    "Verdiar frå før %s blir ikkje tekne imot",
                    "Värden från före %s tas inte emot",
                    "Values from before %s are not taken");
    static final Text PAST_MIDNIGHT =
            new Text(
                    "Raden går over midnatt lokal tid; del den i en rad for hver dag",
                    "Rada går over midnatt lokal tid; del henne i ei rad for kvar dag",
                    "Raden går över midnatt lokal tid; dela upp den i en rad för varje dag",
                    "The row goes past midnight local time; split it into a row for each day");
    static final Text FUTURE =
            new Text(
                    "Verdiene gjelder tid som ikke er gått ennå",
                    "Verdiane gjeld tid som ikkje er gått enno",
                    "Värdena gäller tid som inte har gått ännu",
                    "The values are of a time that has not passed yet");
    static final Text NUMBER_NEEDED =
            new Text(
                    "En verdi med kvaliteten %s må ha et tall; mangler den, er kvaliteten MISSING",
                    "Ein verdi med kvaliteten %s må ha eit tal; manglar han, er kvaliteten MISSING",
                    "Ett värde med kvaliteten %s måste ha ett tal; saknas det är kvaliteten MISSING",
                    "A value of quality %s must have a number; where it lacks, the quality is MISSING");
    static final Text NUMBER_OF_NOTHING =
            new Text(
                    "En verdi som mangler (MISSING), kan ikke ha et tall",
                    "Ein verdi som manglar (MISSING), kan ikkje ha eit tal",
                    "Ett värde som saknas (MISSING) kan inte ha ett tal",
                    "A value that is MISSING cannot have a number");
    static final Text ABSURD =
            new Text(
                    "Mer enn %s kWh i ett intervall er ikke troverdig",
                    "Meir enn %s kWh i eitt intervall er ikkje truverdig",
                    "Mer än %s kWh i ett intervall är inte trovärdigt",
                    "More than %s kWh in one interval is not believed");
    static final Text DUPLICATE =
            new Text(
                    "Samme batch har alt gitt disse verdiene, med samme version og asOf",
                    "Same batch har alt gjeve desse verdiane, med same version og asOf",
                    "Samma batch har redan gett dessa värden, med samma version och asOf",
                    "The same batch has told of these values already, with the same version and asOf");
    static final Text OVERLAP =
            new Text(
                    "Overlapper en tidligere rad i samme batch med samme version og asOf",
                    "Overlappar ei tidlegare rad i same batch med same version og asOf",
                    "Överlappar en tidigare rad i samma batch med samma version och asOf",
                    "Overlaps an earlier row of the same batch with the same version and asOf");
    static final Text FIELDS =
            new Text(
                    "Linjen har %s felt, men overskriften har %s",
                    "Linja har %s felt, men overskrifta har %s",
                    "Raden har %s fält, men rubriken har %s",
                    "The line has %s fields, but the header has %s");
    static final Text LENGTH =
            new Text(
                    "Intervallet må være en time eller et kvarter",
                    "Intervallet må vere ein time eller eit kvarter",
                    "Intervallet måste vara en timme eller en kvart",
                    "The interval must be an hour or a quarter of an hour");
    static final Text UNIT = new Text("Må være kWh", "Må vere kWh", "Måste vara kWh", "Must be kWh");
    static final Text DECIMAL_POINT =
            new Text(
                    "Må være et tall med desimalpunktum og høyst 3 desimaler, som 1.204",
                    "Må vere eit tal med desimalpunktum og høgst 3 desimalar, som 1.204",
                    "Måste vara ett tal med decimalpunkt och högst 3 decimaler, som 1.204",
                    "Must be a number with a decimal point and at most 3 decimals, such as 1.204");
    static final Text NOT_CONSUMPTION =
            new Text(
                    "Serien er ikke forbruk av aktiv energi",
                    "Serien er ikkje forbruk av aktiv energi",
                    "Serien är inte förbrukning av aktiv energi",
                    "The series is not consumption of active energy");
    static final Text OBSERVATIONS =
            new Text(
                    "Har %s verdier, men perioden har plass til %s",
                    "Har %s verdiar, men perioden har plass til %s",
                    "Har %s värden, men perioden har plats för %s",
                    "Has %s values, but the period has room for %s");

    private MeterReasons() {}
}
