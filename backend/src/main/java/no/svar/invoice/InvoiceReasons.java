package no.svar.invoice;

import no.svar.shared.Text;

/// What can be wrong with a field of an invoice or payment row.
final class InvoiceReasons {

    static final Text CURRENCY =
            new Text(
                    "Må være en valutakode etter ISO 4217, som NOK",
                    "Må vere ein valutakode etter ISO 4217, som NOK",
                    "Måste vara en valutakod enligt ISO 4217, som SEK",
                    "Must be a currency code of ISO 4217, such as NOK");
    static final Text ACCOUNT =
            new Text(
                    "Må være et kontonummer: bokstaver, sifre, mellomrom, punktum og bindestrek",
                    "Må vere eit kontonummer: bokstavar, siffer, mellomrom, punktum og bindestrek",
                    "Måste vara ett kontonummer: bokstäver, siffror, mellanslag, punkt och bindestreck",
                    "Must be an account number: letters, digits, spaces, dots and hyphens");
    static final Text DUE_BEFORE_ISSUE =
            new Text(
                    "Forfallsdagen kan ikke være før fakturadagen",
                    "Forfallsdagen kan ikkje vere før fakturadagen",
                    "Förfallodagen kan inte vara före fakturadagen",
                    "The due date cannot be before the date of issue");
    static final Text ENDS_BEFORE_START =
            new Text(
                    "Perioden kan ikke slutte før den begynner",
                    "Perioden kan ikkje slutte før han byrjar",
                    "Perioden kan inte sluta innan den börjar",
                    "The period cannot end before it starts");
    static final Text SENT_BEFORE_ISSUE =
            new Text(
                    "Kan ikke være sendt før fakturadagen",
                    "Kan ikkje vere sendt før fakturadagen",
                    "Kan inte vara skickad före fakturadagen",
                    "Cannot have been sent before the date of issue");
    static final Text NEGATIVE =
            new Text(
                    "Kan ikke være negativt",
                    "Kan ikkje vere negativt",
                    "Får inte vara negativt",
                    "Cannot be negative");
    static final Text DISPUTED =
            new Text(
                    "Kan ikke være mer enn fakturaen ber om",
                    "Kan ikkje vere meir enn fakturaen ber om",
                    "Kan inte vara mer än fakturan begär",
                    "Cannot be more than the invoice asks for");
    static final Text SELLER =
            new Text(
                    "Må være et objekt med selgerens navn og rolle",
                    "Må vere eit objekt med namnet og rolla til seljaren",
                    "Måste vara ett objekt med säljarens namn och roll",
                    "Must be an object with the seller's name and role");
    static final Text NO_LINES =
            new Text(
                    "Må ha minst én linje",
                    "Må ha minst éi linje",
                    "Måste ha minst en rad",
                    "Must have at least one line");
    static final Text VAT_CATEGORY =
            new Text(
                    "Må være en kode etter UNCL 5305: S, Z, E, O, AE, G, K, L eller M",
                    "Må vere ein kode etter UNCL 5305: S, Z, E, O, AE, G, K, L eller M",
                    "Måste vara en kod enligt UNCL 5305: S, Z, E, O, AE, G, K, L eller M",
                    "Must be a code of UNCL 5305: S, Z, E, O, AE, G, K, L or M");
    static final Text VAT_RATE =
            new Text(
                    "Må være en sats fra 0 til 100 prosent",
                    "Må vere ein sats frå 0 til 100 prosent",
                    "Måste vara en sats från 0 till 100 procent",
                    "Must be a rate from 0 to 100 per cent");
    static final Text UNIT =
            new Text(
                    "Må være en enhetskode som KWH, DAY eller MON",
                    "Må vere ein einingskode som KWH, DAY eller MON",
                    "Måste vara en enhetskod som KWH, DAY eller MON",
                    "Must be a code of a unit, such as KWH, DAY or MON");
    static final Text METERING_POINT =
            new Text(
                    "Må være en målepunkt-ID med 18 sifre og gyldig kontrollsiffer",
                    "Må vere ein målepunkt-ID med 18 siffer og gyldig kontrollsiffer",
                    "Måste vara ett anläggnings-id med 18 siffror och giltig kontrollsiffra",
                    "Must be a metering point id of 18 digits with a valid check digit");
    static final Text ZERO =
            new Text("Kan ikke være null", "Kan ikkje vere null", "Får inte vara noll", "Cannot be zero");

    private InvoiceReasons() {}
}
