package no.svar.claim;

import no.svar.shared.Text;

/// What is said of the words that point to a kind of claim.
final class RantEvidenceWords {

    private RantEvidenceWords() {}

    static Text of(RantSignal signal) {
        return switch (signal) {
            case INVOICE_WRONG ->
                    new Text(
                            "Du skriver at en faktura er feil",
                            "Du skriv at ein faktura er feil",
                            "Du skriver att en faktura är fel",
                            "You write that an invoice is wrong");
            case INVOICE_TOO_HIGH ->
                    new Text(
                            "Du mener at du skal betale for mye",
                            "Du meiner at du skal betale for mykje",
                            "Du anser att du ska betala för mycket",
                            "You find that you are charged too much");
            case CHARGE_QUESTIONED ->
                    new Text(
                            "Du nevner en linje eller et gebyr",
                            "Du nemner ei linje eller eit gebyr",
                            "Du nämner en rad eller en avgift",
                            "You name a line or a charge");
            case INVOICE_NAMED ->
                    new Text(
                            "Du nevner en faktura",
                            "Du nemner ein faktura",
                            "Du nämner en faktura",
                            "You name an invoice");
            case READING_ESTIMATED ->
                    new Text(
                            "Du skriver at det er anslått, ikke målt",
                            "Du skriv at det er anslått, ikkje målt",
                            "Du skriver att det är uppskattat, inte mätt",
                            "You write that it was estimated, not measured");
            case READING_WRONG ->
                    new Text(
                            "Du skriver at måleren eller avlesningen er feil",
                            "Du skriv at målaren eller avlesinga er feil",
                            "Du skriver att mätaren eller avläsningen är fel",
                            "You write that the meter or its reading is wrong");
            case USE_NOT_BELIEVED ->
                    new Text(
                            "Du kjenner deg ikke igjen i forbruket",
                            "Du kjenner deg ikkje igjen i forbruket",
                            "Du känner inte igen förbrukningen",
                            "You do not recognise the use");
            case METER_NAMED ->
                    new Text(
                            "Du nevner måleren eller en avlesning",
                            "Du nemner målaren eller ei avlesing",
                            "Du nämner mätaren eller en avläsning",
                            "You name the meter or a reading");
            case MONEY_BACK ->
                    new Text(
                            "Du vil ha penger tilbake",
                            "Du vil ha pengar tilbake",
                            "Du vill ha pengar tillbaka",
                            "You want money back");
            case OVERPAID ->
                    new Text(
                            "Du har betalt for mye eller to ganger",
                            "Du har betalt for mykje eller to gonger",
                            "Du har betalt för mycket eller två gånger",
                            "You paid too much, or twice");
            case PAID_ALREADY ->
                    new Text(
                            "Du skriver at det er betalt",
                            "Du skriv at det er betalt",
                            "Du skriver att det är betalt",
                            "You write that it is paid");
            case PAYMENT_ASTRAY ->
                    new Text(
                            "En betaling er ikke registrert eller gikk feil",
                            "Ei betaling er ikkje registrert eller gjekk feil",
                            "En betalning är inte registrerad eller hamnade fel",
                            "A payment is not registered or went astray");
            case REMINDED ->
                    new Text(
                            "Du nevner en purring eller inkasso",
                            "Du nemner ei purring eller inkasso",
                            "Du nämner en påminnelse eller inkasso",
                            "You name a reminder or collection");
            case COMPENSATION ->
                    new Text(
                            "Du ber om kompensasjon",
                            "Du ber om kompensasjon",
                            "Du ber om ersättning",
                            "You ask for compensation");
            case OUTAGE ->
                    new Text(
                            "Du har vært uten strøm",
                            "Du har vore utan straum",
                            "Du har varit utan el",
                            "You were without power");
            case BROKEN_THING ->
                    new Text(
                            "Noe er blitt ødelagt",
                            "Noko er øydelagt",
                            "Något har gått sönder",
                            "Something was ruined");
            case VOLTAGE_FAULT ->
                    new Text(
                            "Du skriver om feil på spenningen",
                            "Du skriv om feil på spenninga",
                            "Du skriver om fel på spänningen",
                            "You write of a voltage fault");
            case CALL_NEVER_CAME ->
                    new Text(
                            "Noe som var lovet, kom ikke",
                            "Noko som var lova, kom ikkje",
                            "Något som var lovat kom inte",
                            "Something that was promised did not come");
            case PROMISE_GIVEN ->
                    new Text(
                            "Du forteller om et løfte",
                            "Du fortel om ein lovnad",
                            "Du berättar om ett löfte",
                            "You tell of a promise");
            case NO_ANSWER ->
                    new Text(
                            "Du har ikke fått svar",
                            "Du har ikkje fått svar",
                            "Du har inte fått svar",
                            "You got no answer");
            case MORE_TIME ->
                    new Text(
                            "Du ber om mer tid til å betale",
                            "Du ber om meir tid til å betale",
                            "Du ber om mer tid att betala",
                            "You ask for more time to pay");
            case CANNOT_PAY ->
                    new Text(
                            "Du kan ikke betale nå",
                            "Du kan ikkje betale no",
                            "Du kan inte betala nu",
                            "You cannot pay now");
            case MOVING ->
                    new Text(
                            "Du flytter eller har flyttet",
                            "Du flyttar eller har flytta",
                            "Du flyttar eller har flyttat",
                            "You move or have moved");
            case SWITCHING ->
                    new Text(
                            "Du vil bytte leverandør eller si opp",
                            "Du vil byte leverandør eller seie opp",
                            "Du vill byta elbolag eller säga upp avtalet",
                            "You want to change supplier or end the contract");
            case DATA_ASTRAY ->
                    new Text(
                            "Det gjelder opplysninger om deg",
                            "Det gjeld opplysningar om deg",
                            "Det gäller uppgifter om dig",
                            "It is about data on you");
            case OUTAGE_NOW ->
                    new Text(
                            "Strømmen er borte nå",
                            "Straumen er borte no",
                            "Strömmen är borta nu",
                            "The power is out now");
            case QUEUE_ASKED ->
                    new Text(
                            "Du spør om ventetiden",
                            "Du spør om ventetida",
                            "Du frågar om väntetiden",
                            "You ask how long the wait is");
            case BOSS_ASKED ->
                    new Text(
                            "Du vil snakke med en leder",
                            "Du vil snakke med ein leiar",
                            "Du vill tala med en chef",
                            "You want to speak to a manager");
            case WHAT_WAS_WRONG ->
                    new Text(
                            "Du spør hva som var galt",
                            "Du spør kva som var gale",
                            "Du frågar vad som var fel",
                            "You ask what was wrong");
        };
    }
}
