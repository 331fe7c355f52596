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

    private MeterReasons() {}
}
