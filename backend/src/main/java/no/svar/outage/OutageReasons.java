package no.svar.outage;

import no.svar.shared.Text;

/// What can be wrong with a row of the feed `outages`, and what is odd about it.
final class OutageReasons {

    static final Text GSRN =
            new Text(
                    "Må være en målepunkt-ID: 18 siffer der det siste er et gyldig kontrollsiffer (GSRN)",
                    "Må vere ein målepunkt-ID: 18 siffer der det siste er eit gyldig kontrollsiffer (GSRN)",
                    "Måste vara ett anläggnings-id: 18 siffror där den sista är en giltig kontrollsiffra (GSRN)",
                    "Must be a metering point's id: 18 digits, the last one a valid check digit (GSRN)");
    static final Text POSTAL_CODE =
            new Text(
                    "Må være et postnummer: fire siffer i Norge, fem i Sverige",
                    "Må vere eit postnummer: fire siffer i Noreg, fem i Sverige",
                    "Måste vara ett postnummer: fyra siffror i Norge, fem i Sverige",
                    "Must be a postal code: four digits in Norway, five in Sweden");
    static final Text BETWEEN =
            new Text(
                    "Må ligge mellom %s og %s",
                    "Må liggje mellom %s og %s",
                    "Måste ligga mellan %s och %s",
                    "Must lie between %s and %s");
    static final Text FORM =
            new Text(
                    "Har ikke den formen som trengs",
                    "Har ikkje den forma som trengst",
                    "Har inte den form som behövs",
                    "Does not have the form that is needed");
    static final Text NO_LANGUAGE =
            new Text(
                    "Må ha teksten på minst ett av språkene nb, nn, sv og en",
                    "Må ha teksten på minst eitt av språka nb, nn, sv og en",
                    "Måste ha texten på minst ett av språken nb, nn, sv och en",
                    "Must have the text in at least one of the languages nb, nn, sv and en");
    static final Text MINUTES_OR_WHOLE =
            new Text(
                    "Må ha enten minutes eller whole, og ikke begge",
                    "Må ha anten minutes eller whole, og ikkje begge",
                    "Måste ha antingen minutes eller whole, inte båda",
                    "Must have either minutes or whole, not both");

    static final Text NO_RING =
            new Text(
                    "Området mangler en ring av posisjoner",
                    "Området manglar ein ring av posisjonar",
                    "Området saknar en ring av positioner",
                    "The area lacks a ring of positions");
    static final Text OPEN_RING =
            new Text(
                    "En ring må ha minst fire posisjoner, og den siste må være lik den første",
                    "Ein ring må ha minst fire posisjonar, og den siste må vere lik den første",
                    "En ring måste ha minst fyra positioner, och den sista måste vara lika med den första",
                    "A ring must have at least four positions, the last one the same as the first");
    static final Text POSITION =
            new Text(
                    "En posisjon må være lengdegrad (−180 til 180) og breddegrad (−90 til 90)",
                    "Ein posisjon må vere lengdegrad (−180 til 180) og breiddegrad (−90 til 90)",
                    "En position måste vara longitud (−180 till 180) och latitud (−90 till 90)",
                    "A position must be a longitude (−180 to 180) and a latitude (−90 to 90)");
    static final Text POSITIONS =
            new Text(
                    "Kan ha høyst %s posisjoner",
                    "Kan ha høgst %s posisjonar",
                    "Får ha högst %s positioner",
                    "May have at most %s positions");
    static final Text NO_AREA =
            new Text(
                    "Er ikke et område: linjen krysser eller berører seg selv ved %s",
                    "Er ikkje eit område: linja kryssar eller rører ved seg sjølv ved %s",
                    "Är inget område: linjen korsar eller vidrör sig själv vid %s",
                    "Is no area: its line crosses or touches itself at %s");

    static final Text NO_PLACE =
            new Text(
                    "Må ha målepunkter, postnumre eller et område",
                    "Må ha målepunkt, postnummer eller eit område",
                    "Måste ha anläggningar, postnummer eller ett område",
                    "Must have metering points, postal codes or an area");
    static final Text NEVER_TOLD =
            new Text(
                    "RETIRED settes av portalen selv",
                    "RETIRED blir sett av portalen sjølv",
                    "RETIRED sätts av portalen själv",
                    "RETIRED is set by the portal itself");
    static final Text PLANNED_ONLY =
            new Text(
                    "Hører bare til planlagt arbeid (PLANNED)",
                    "Høyrer berre til planlagt arbeid (PLANNED)",
                    "Hör bara till planerat arbete (PLANNED)",
                    "Belongs to planned work (PLANNED) only");
    static final Text NOT_YET =
            new Text(
                    "Kan ikke være etter asOf",
                    "Kan ikkje vere etter asOf",
                    "Kan inte vara efter asOf",
                    "Cannot be after asOf");
    static final Text ENDS_EARLY =
            new Text(
                    "Kan ikke være etter plannedEnd",
                    "Kan ikkje vere etter plannedEnd",
                    "Kan inte vara efter plannedEnd",
                    "Cannot be after plannedEnd");
    static final Text BEFORE_START =
            new Text(
                    "Kan ikke være før startedAt",
                    "Kan ikkje vere før startedAt",
                    "Kan inte vara före startedAt",
                    "Cannot be before startedAt");
    static final Text WRONG_WAY_ROUND =
            new Text(
                    "Kan ikke være etter latest",
                    "Kan ikkje vere etter latest",
                    "Kan inte vara efter latest",
                    "Cannot be after latest");
    static final Text AFTER_ALL =
            new Text(
                    "Kan ikke være etter at alle fikk strømmen tilbake",
                    "Kan ikkje vere etter at alle fekk straumen tilbake",
                    "Kan inte vara efter att alla fick strömmen tillbaka",
                    "Cannot be after all got power back");
    static final Text NOT_RESTORED =
            new Text(
                    "Hører bare til statusen RESTORED",
                    "Høyrer berre til statusen RESTORED",
                    "Hör bara till statusen RESTORED",
                    "Belongs to the status RESTORED only");
    static final Text IN_TWO_STEPS =
            new Text(
                    "%s står i to trinn",
                    "%s står i to steg", "%s står i två steg", "%s stands in two steps");

    private static final Text UNKNOWN_CODE =
            new Text(
                    "Koden er ikke kjent; den er beholdt, og vises som ukjent årsak",
                    "Koden er ikkje kjend; han er teken vare på, og blir vist som ukjend årsak",
                    "Koden är inte känd; den har sparats och visas som okänd orsak",
                    "The code is not known; it is kept, and shown as a cause that is not known");
    private static final Text PASSED =
            new Text(
                    "Var allerede forbi da raden ble laget",
                    "Var alt forbi då rada vart laga",
                    "Var redan förbi när raden gjordes",
                    "Had passed already when the row was made");
    private static final Text KNOWN_EARLY =
            new Text(
                    "Er før startedAt; det regnes fra startedAt",
                    "Er før startedAt; det blir rekna frå startedAt",
                    "Är före startedAt; det räknas från startedAt",
                    "Is before startedAt, which is what counts");
    private static final Text STEP_BEYOND =
            new Text(
                    "Trinnet har målepunkter som ikke står i meteringPoints; de regnes med",
                    "Steget har målepunkt som ikkje står i meteringPoints; dei blir rekna med",
                    "Steget har anläggningar som inte står i meteringPoints; de räknas med",
                    "The step has metering points that meteringPoints lacks; they are counted in");

    private OutageReasons() {}

    static Text of(Doubt doubt) {
        return switch (doubt) {
            case UNKNOWN_CAUSE, UNKNOWN_REASON -> UNKNOWN_CODE;
            case ESTIMATE_PASSED, UPDATE_PASSED -> PASSED;
            case KNOWN_EARLY -> KNOWN_EARLY;
            case STEP_BEYOND -> STEP_BEYOND;
        };
    }
}
