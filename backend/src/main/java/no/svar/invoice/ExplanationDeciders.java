package no.svar.invoice;

import no.svar.invoice.Explanation.Decider;
import no.svar.shared.Country;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// Who decides what a line costs, in words.
final class ExplanationDeciders {

    private static final Text RETAILER =
            new Text(
                    "Strømselskapet ditt, etter avtalen du har med det.",
                    "Straumselskapet ditt, etter avtalen du har med det.",
                    "Din elhandlare, enligt ditt avtal.",
                    "Your electricity retailer, by your agreement.");
    private static final Text GRID_COMPANY =
            new Text(
                    "Nettselskapet der du bor. Det kan du ikke velge, og derfor fører myndighetene tilsyn med prisene.",
                    "Nettselskapet der du bur. Det kan du ikkje velje, og derfor fører styresmaktene tilsyn med prisane.",
                    "Nätföretaget där du bor. Det kan du inte välja, och därför har staten tillsyn över priserna.",
                    "The grid company where you live. You cannot choose it, and so the state supervises its prices.");
    private static final Text STORTINGET =
            new Text(
                    "Stortinget, for ett år om gangen.",
                    "Stortinget, for eitt år om gongen.",
                    "Norges parlament, Stortinget, för ett år i taget.",
                    "The Norwegian parliament, for one year at a time.");
    private static final Text RIKSDAGEN =
            new Text(
                    "Den svenske riksdagen.",
                    "Den svenske riksdagen.",
                    "Riksdagen.",
                    "The Swedish parliament.");
    private static final Text STATE =
            new Text(
                    "Staten, gjennom lov og forskrift.",
                    "Staten, gjennom lov og forskrift.",
                    "Staten, genom lag och förordning.",
                    "The state, by law and regulation.");
    private static final Text RIKSBANKEN =
            new Text(
                    "Den svenske riksbanken, som setter referanserenten. Loven legger til åtte prosentpoeng.",
                    "Den svenske riksbanken, som set referanserenta. Lova legg til åtte prosentpoeng.",
                    "Riksbanken, som bestämmer referensräntan. Lagen lägger till åtta procentenheter.",
                    "The Swedish central bank, which sets the reference rate. The law adds eight points.");
    private static final Text SELLER =
            new Text(
                    "Den som sendte fakturaen.",
                    "Den som sende fakturaen.",
                    "Den som skickade fakturan.",
                    "Whoever sent the invoice.");

    private ExplanationDeciders() {}

    static Text of(Decider decider, LineKind kind, @Nullable Country country) {
        return switch (decider) {
            case RETAILER -> RETAILER;
            case GRID_COMPANY -> GRID_COMPANY;
            case STATE -> state(kind, country);
            case AUTHORITY -> RIKSBANKEN;
            case UNKNOWN -> SELLER;
        };
    }

    private static Text state(LineKind kind, @Nullable Country country) {
        if (kind != LineKind.ELECTRICITY_TAX || country == null) {
            return STATE;
        }
        return switch (country) {
            case NO -> STORTINGET;
            case SE -> RIKSDAGEN;
        };
    }
}
