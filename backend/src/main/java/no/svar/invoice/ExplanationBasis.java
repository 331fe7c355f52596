package no.svar.invoice;

import no.svar.regulation.EstimatedBilling;
import no.svar.shared.Country;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// What a quantity rests on, and what it means that some of it was estimated.
final class ExplanationBasis {

    private static final Text MEASURED =
            new Text("Målt av måleren.", "Målt av målaren.", "Uppmätt av mätaren.", "Measured by the meter.");
    private static final Text ESTIMATED =
            new Text(
                    "Anslått, ikke målt. Tallet kan bli rettet når det finnes målte verdier.",
                    "Anslått, ikkje målt. Talet kan bli retta når det finst målte verdiar.",
                    "Uppskattat, inte uppmätt. Siffran kan rättas när det finns uppmätta värden.",
                    "Estimated, not measured. The figure may be corrected when there are measured values.");
    private static final Text ESTIMATED_UNTIL =
            new Text(
                    "Anslått, ikke målt. Tallet kan bli rettet når det finnes målte verdier. Rettes det etter %s, kan nettselskapet ikke kreve mer for denne perioden.",
                    "Anslått, ikkje målt. Talet kan bli retta når det finst målte verdiar. Blir det retta etter %s, kan nettselskapet ikkje krevje meir for denne perioden.",
                    "Uppskattat, inte uppmätt. Siffran kan rättas när det finns uppmätta värden. Rättas den efter den %s kan nätföretaget inte kräva mer för den här perioden.",
                    "Estimated, not measured. The figure may be corrected when there are measured values. If it is corrected after %s, the grid company cannot ask for more for this period.");
    private static final Text FINALLY_ESTIMATED =
            new Text(
                    "Endelig anslått. Det kommer ingen måling for denne perioden.",
                    "Endeleg anslått. Det kjem inga måling for denne perioden.",
                    "Slutligt uppskattat. Det kommer ingen mätning för den här perioden.",
                    "Finally estimated. No measurement will come for this period.");
    private static final Text NOT_METERED =
            new Text(
                    "Avhenger ikke av måleren.",
                    "Er ikkje avhengig av målaren.",
                    "Beror inte på mätaren.",
                    "Does not depend on the meter.");
    private static final Text UNKNOWN =
            new Text(
                    "Selgeren har ikke sagt om dette er målt eller anslått.",
                    "Seljaren har ikkje sagt om dette er målt eller anslått.",
                    "Säljaren har inte sagt om detta är uppmätt eller uppskattat.",
                    "The seller has not said whether this was measured or estimated.");

    private static final Text NOTE =
            new Text(
                    "Noe av denne fakturaen er anslått og ikke målt.",
                    "Noko av denne fakturaen er anslått og ikkje målt.",
                    "En del av den här fakturan är uppskattad och inte uppmätt.",
                    "Some of this invoice is estimated, not measured.");
    private static final Text NORWEGIAN_NOTE =
            new Text(
                    "Noe av denne fakturaen er anslått og ikke målt, og det skal stå tydelig på den. Kommer det målte verdier, skal forskjellen gjøres opp på neste faktura etter at verdiene er rettet. Rettes verdiene mer enn seks måneder etter dagen de gjelder, kan ikke nettselskapet kreve mer; det du har betalt for mye, skal du ha tilbake. (Forskrift 301 §§ 7-1a, 7-5 og 6-14.)",
                    "Noko av denne fakturaen er anslått og ikkje målt, og det skal stå tydeleg på han. Kjem det målte verdiar, skal skilnaden gjerast opp på neste faktura etter at verdiane er retta. Blir verdiane retta meir enn seks månader etter dagen dei gjeld, kan ikkje nettselskapet krevje meir; det du har betalt for mykje, skal du ha tilbake. (Forskrift 301 §§ 7-1a, 7-5 og 6-14.)",
                    "En del av den här fakturan är uppskattad och inte uppmätt, och det ska stå tydligt på den. Kommer det uppmätta värden ska skillnaden regleras på nästa faktura efter att värdena rättats. Rättas värdena mer än sex månader efter dagen de gäller kan nätföretaget inte kräva mer; det du har betalat för mycket ska du få tillbaka. (Den norska forskrift 301 §§ 7-1a, 7-5 och 6-14.)",
                    "Some of this invoice is estimated, not measured, and the invoice must say so clearly. When measured values come, the difference is settled on the next invoice after the values were corrected. If they are corrected more than six months after the day they are about, the grid company cannot ask for more; what you paid too much, you get back. (Norwegian regulation 301 §§ 7-1a, 7-5 and 6-14.)");
    private static final Text SWEDISH_NOTE =
            new Text(
                    "Noe av denne fakturaen er anslått og ikke målt. Det er tillatt når det mangler måleverdier (ellagen 9 kap. 24 §). Har du fått fakturaer etter anslag i mer enn åtte måneder, og det viser seg at du skal betale mer, gir bransjens avtalevilkår forbrukere 15 % avslag på forskjellen. Det er et vilkår i avtalen, ikke en lov.",
                    "Noko av denne fakturaen er anslått og ikkje målt. Det er tillate når det manglar måleverdiar (ellagen 9 kap. 24 §). Har du fått fakturaer etter overslag i meir enn åtte månader, og det viser seg at du skal betale meir, gir avtalevilkåra til bransjen forbrukarar 15 % avslag på skilnaden. Det er eit vilkår i avtalen, ikkje ei lov.",
                    "En del av den här fakturan är uppskattad och inte uppmätt. Det är tillåtet när mätvärden saknas (ellagen 9 kap. 24 §). Har du fakturerats efter uppskattning i mer än åtta månader, och det visar sig att du ska betala mer, ger branschens avtalsvillkor konsumenter 15 % avdrag på skillnaden. Det är ett villkor i avtalet, inte en lag.",
                    "Some of this invoice is estimated, not measured. That is allowed where measured values are missing (ellagen 9 kap. 24 §). If you were billed on estimates for more than eight months and turn out to owe more, the industry's terms give consumers 15 % off the difference. That is a term of the contract, not a law.");

    private ExplanationBasis() {}

    static Text of(Line line, @Nullable Country country) {
        return switch (line.basis()) {
            case MEASURED -> MEASURED;
            case ESTIMATED -> estimated(line, country);
            case FINALLY_ESTIMATED -> FINALLY_ESTIMATED;
            case NOT_METERED -> NOT_METERED;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /// What estimates mean for the customer; null where the invoice says of nothing that it is estimated.
    static @Nullable Text note(Invoice invoice) {
        var estimated =
                invoice.document().lines().stream()
                        .map(Line::basis)
                        .anyMatch(basis -> basis == Basis.ESTIMATED || basis == Basis.FINALLY_ESTIMATED);
        if (!estimated) {
            return null;
        }
        return switch (invoice.country()) {
            case NO -> NORWEGIAN_NOTE;
            case SE -> SWEDISH_NOTE;
            case null -> NOTE;
        };
    }

    private static Text estimated(Line line, @Nullable Country country) {
        var lastDay = line.to();
        return country == Country.NO && lastDay != null
                ? ESTIMATED_UNTIL.with(EstimatedBilling.lastDayToChargeACorrection(lastDay))
                : ESTIMATED;
    }
}
