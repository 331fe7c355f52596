package no.svar.invoice;

import java.util.List;
import java.util.Locale;

/// What a line charges for, told by the words that sellers in Norway and Sweden write on it.
///
/// Used only where the seller does not name the kind itself. The rules are tried in order and the first that
/// fits decides, so the special stands before the general. What fits none is [LineKind#OTHER]: better no
/// explanation than a wrong one.
final class UblWords {

    /// Fits where one word of each list is in the text; a space marks where a word must begin or end.
    private record Rule(LineKind kind, List<String> words, List<String> andWords) {

        static Rule of(LineKind kind, String... words) {
            return new Rule(kind, List.of(words), List.of(""));
        }

        Rule with(List<String> more) {
            return new Rule(kind, words, more);
        }

        boolean fits(String text) {
            return words.stream().anyMatch(text::contains) && andWords.stream().anyMatch(text::contains);
        }
    }

    private static final List<String> FIXED =
            List.of(
                    " fast",
                    "abonnement",
                    "abonnemang",
                    "månedsbeløp",
                    "månadsbeløp",
                    "månedsgebyr",
                    "månadsgebyr",
                    "månadsavgift",
                    "årsavgift",
                    "fixed",
                    "standing",
                    "monthly",
                    "subscription");

    private static final List<Rule> RULES =
            List.of(
                    Rule.of(
                            LineKind.CORRECTION,
                            "korriger",
                            "korreksjon",
                            "korrektion",
                            "rättelse",
                            "retting",
                            "avräkning",
                            " avregning ",
                            "etteroppgjør",
                            "etteroppgjer",
                            "correction",
                            "settlement"),
                    Rule.of(
                            LineKind.OUTAGE_COMPENSATION,
                            "avbrottsersättning",
                            "avbruddskompensasjon",
                            "avbrotskompensasjon",
                            "kompensasjon for avbrudd",
                            "kompensasjon for strømbrudd",
                            " usla ",
                            "outage compensation"),
                    Rule.of(LineKind.NORGESPRIS, "norgespris", "noregspris"),
                    Rule.of(
                            LineKind.POWER_SUPPORT,
                            "strømstøtte",
                            "straumstøtte",
                            "strømstønad",
                            "straumstønad",
                            "elstöd",
                            "elprisstöd",
                            "power support",
                            "electricity support"),
                    Rule.of(
                            LineKind.REMINDER_FEE,
                            "purregebyr",
                            " purring",
                            "inkassovarsel",
                            "påminnelse",
                            "reminder"),
                    Rule.of(
                            LineKind.LATE_INTEREST,
                            "forsinkelsesrente",
                            "forseinkingsrente",
                            "dröjsmålsränta",
                            "morarente",
                            " rente ",
                            " renter ",
                            " ränta ",
                            " räntor ",
                            " interest "),
                    Rule.of(
                            LineKind.INVOICE_FEE,
                            "fakturagebyr",
                            "faktureringsgebyr",
                            "fakturaavgift",
                            "faktureringsavgift",
                            "papirgebyr",
                            "papirfaktura",
                            "pappersfaktura",
                            "invoice fee",
                            "paper invoice"),
                    Rule.of(LineKind.ENOVA_LEVY, " enova"),
                    Rule.of(
                            LineKind.ELECTRICITY_TAX,
                            "elavgift",
                            " el avgift",
                            "forbruksavgift",
                            "energiskatt",
                            " elskatt",
                            "electricity tax",
                            "energy tax"),
                    Rule.of(
                            LineKind.ENERGY_CERTIFICATE,
                            "elsertifikat",
                            "elcertifikat",
                            "opprinnelsesgaranti",
                            "opphavsgaranti",
                            "ursprungsgaranti",
                            "electricity certificate",
                            "guarantees of origin"),
                    Rule.of(
                            LineKind.GRID_CAPACITY,
                            "kapasitetsledd",
                            "effektledd",
                            "effektavgift",
                            "effekttariff",
                            "capacity charge",
                            "power tariff"),
                    Rule.of(LineKind.GRID_FIXED, "fastledd"),
                    Rule.of(
                                    LineKind.GRID_FIXED,
                                    "nettleie",
                                    "nettleige",
                                    " nett ",
                                    "elnät",
                                    " nät",
                                    "grid",
                                    "distribution")
                            .with(FIXED),
                    Rule.of(
                            LineKind.GRID_ENERGY,
                            "nettleie",
                            "nettleige",
                            " nett ",
                            "energiledd",
                            "elnät",
                            " nät",
                            "överföring",
                            "grid",
                            "distribution"),
                    Rule.of(LineKind.ENERGY_MARKUP, "påslag", "markup", "mark up"),
                    Rule.of(LineKind.ENERGY_FIXED, FIXED.toArray(String[]::new)),
                    Rule.of(LineKind.DISCOUNT, "rabatt", "rabatter", "discount"),
                    Rule.of(
                            LineKind.ENERGY,
                            " strøm",
                            " straum",
                            " kraft",
                            "spotpris",
                            " spot ",
                            "elhandel",
                            " elpris",
                            " elenergi",
                            "elförbrukning",
                            "strømforbruk",
                            "straumforbruk",
                            " energi ",
                            " energy ",
                            "electricity",
                            " förbrukning ",
                            " forbruk "));

    private UblWords() {}

    static LineKind kindOf(String text) {
        var words = " " + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
        return RULES.stream()
                .filter(rule -> rule.fits(words))
                .map(Rule::kind)
                .findFirst()
                .orElse(LineKind.OTHER);
    }
}
