package no.svar.claim;

import no.svar.shared.Text;

/// What the forms of claims say, in four languages.
final class FormWords {

    private FormWords() {}

    static Text title(ClaimKind kind) {
        return switch (kind) {
            case WRONG_INVOICE ->
                    new Text("Feil på fakturaen", "Feil på fakturaen", "Fel på fakturan", "Wrong invoice");
            case WRONG_READING ->
                    new Text(
                            "Feil eller anslått måleravlesning",
                            "Feil eller anslått målaravlesing",
                            "Fel eller uppskattad mätaravläsning",
                            "Wrong or estimated reading");
            case REFUND -> new Text("Penger tilbake", "Pengar tilbake", "Pengar tillbaka", "Money back");
            case MISSING_PAYMENT ->
                    new Text(
                            "Betaling som ikke er registrert",
                            "Betaling som ikkje er registrert",
                            "Betalning som inte är registrerad",
                            "Payment that is not registered");
            case OUTAGE_COMPENSATION ->
                    new Text(
                            "Kompensasjon for strømbrudd",
                            "Kompensasjon for straumbrot",
                            "Avbrottsersättning",
                            "Compensation for an outage");
            case DAMAGE ->
                    new Text(
                            "Skade etter strømbrudd eller spenningsfeil",
                            "Skade etter straumbrot eller spenningsfeil",
                            "Skada efter strömavbrott eller spänningsfel",
                            "Damage after an outage or a voltage fault");
            case BROKEN_PROMISE ->
                    new Text(
                            "Et løfte som ikke ble holdt",
                            "Ein lovnad som ikkje vart halden",
                            "Ett löfte som inte hölls",
                            "A promise that was not kept");
            case MORE_TIME_TO_PAY ->
                    new Text(
                            "Mer tid til å betale",
                            "Meir tid til å betale",
                            "Mer tid att betala",
                            "More time to pay");
            case MOVING_OR_SWITCHING ->
                    new Text(
                            "Flytting eller bytte av strømselskap",
                            "Flytting eller byte av straumselskap",
                            "Flytt eller byte av elhandlare",
                            "Moving or switching supplier");
            case DATA_ABUSE ->
                    new Text(
                            "Misbruk av opplysningene mine",
                            "Misbruk av opplysningane mine",
                            "Missbruk av mina uppgifter",
                            "Abuse of my data");
            case OTHER -> new Text("Noe annet", "Noko anna", "Något annat", "Something else");
        };
    }

    static Text help(ClaimKind kind) {
        return switch (kind) {
            case WRONG_INVOICE ->
                    new Text(
                            "Når en faktura eller en linje på den ikke stemmer.",
                            "Når ein faktura eller ei linje på han ikkje stemmer.",
                            "När en faktura eller en rad på den inte stämmer.",
                            "When an invoice or a line of it is not right.");
            case WRONG_READING ->
                    new Text(
                            "Når målerstanden er feil, eller er anslått for lenge.",
                            "Når målarstanden er feil, eller har vore anslått for lenge.",
                            "När mätarställningen är fel eller har uppskattats för länge.",
                            "When the reading is wrong, or has been estimated for too long.");
            case REFUND ->
                    new Text(
                            "Når vi skylder deg penger, også små summer.",
                            "Når vi skuldar deg pengar, òg små summar.",
                            "När vi är skyldiga dig pengar, också små summor.",
                            "When we owe you money, also small sums.");
            case MISSING_PAYMENT ->
                    new Text(
                            "Når du har betalt, og vi ikke ser pengene.",
                            "Når du har betalt, og vi ikkje ser pengane.",
                            "När du har betalat och vi inte ser pengarna.",
                            "When you paid and we do not see the money.");
            case OUTAGE_COMPENSATION ->
                    new Text(
                            "Kompensasjon kommer av seg selv. Bruk dette når den mangler, er for lav eller for sen.",
                            "Kompensasjon kjem av seg sjølv. Bruk dette når han manglar, er for låg eller for sein.",
                            "Ersättningen kommer av sig själv. Använd det här när den saknas, är för låg eller för sen.",
                            "Compensation comes by itself. Use this when it is missing, too low or late.");
            case DAMAGE ->
                    new Text(
                            "Når noe ble ødelagt. Ta vare på det som er skadet, og ta bilder.",
                            "Når noko vart øydelagt. Ta vare på det som er skadd, og ta bilete.",
                            "När något gick sönder. Spara det som är skadat och ta bilder.",
                            "When something broke. Keep what is damaged, and take pictures.");
            case BROKEN_PROMISE ->
                    new Text(
                            "Når noe ble lovet og ikke ble gjort, også når ingen ringte tilbake.",
                            "Når noko vart lova og ikkje vart gjort, òg når ingen ringde tilbake.",
                            "När något utlovades och inte gjordes, också när ingen ringde tillbaka.",
                            "When something was promised and not done, also when nobody called back.");
            case MORE_TIME_TO_PAY ->
                    new Text(
                            "Når du trenger lengre frist eller vil dele opp.",
                            "Når du treng lengre frist eller vil dele opp.",
                            "När du behöver längre tid eller vill dela upp.",
                            "When you need longer or want to pay in parts.");
            case MOVING_OR_SWITCHING ->
                    new Text(
                            "Et bytte avbryter ikke strømmen. Spør gjerne først hva avtalen sier om binding og gebyr.",
                            "Eit byte bryt ikkje straumen. Spør gjerne først kva avtalen seier om binding og gebyr.",
                            "Ett byte avbryter inte strömmen. Fråga gärna först vad avtalet säger om bindning och avgift.",
                            "A switch does not interrupt your power. Ask first what your agreement says of terms and fees.");
            case DATA_ABUSE ->
                    new Text(
                            "Når opplysninger om deg er brukt eller vist slik de ikke skulle.",
                            "Når opplysningar om deg er brukte eller viste slik dei ikkje skulle.",
                            "När uppgifter om dig har använts eller visats som de inte skulle.",
                            "When data about you were used or shown as they should not.");
            case OTHER ->
                    new Text(
                            "Når ikke noe av det andre passer. Skriv med dine egne ord.",
                            "Når ikkje noko av det andre passar. Skriv med dine eigne ord.",
                            "När inget av det andra passar. Skriv med dina egna ord.",
                            "When none of the others fits. Write in your own words.");
        };
    }

    /// What a field of the forms is called.
    static Text field(String name) {
        return switch (name) {
            case "invoice" -> new Text("Fakturaen", "Fakturaen", "Fakturan", "The invoice");
            case "line" ->
                    new Text("Linjen på fakturaen", "Linja på fakturaen", "Raden på fakturan", "The line");
            case "whatIsWrong" ->
                    new Text("Hva som er feil", "Kva som er feil", "Vad som är fel", "What is wrong");
            case "expectedMinor" ->
                    new Text(
                            "Beløpet du mener er riktig, i øre",
                            "Beløpet du meiner er rett, i øre",
                            "Beloppet du anser är rätt, i öre",
                            "The amount that you think is right, in øre");
            case "meteringPoint" ->
                    new Text("Målepunktet", "Målepunktet", "Anläggningen", "The metering point");
            case "reading" -> new Text("Målerstanden", "Målarstanden", "Mätarställningen", "The reading");
            case "day" -> new Text("Dagen", "Dagen", "Dagen", "The day");
            case "estimated" ->
                    new Text(
                            "Om den er anslått",
                            "Om han er anslått",
                            "Om den är uppskattad",
                            "Whether it is estimated");
            case "amountMinor" ->
                    new Text("Beløpet, i øre", "Beløpet, i øre", "Beloppet, i öre", "How much, in øre");
            case "why" -> new Text("Hvorfor", "Kvifor", "Varför", "Why");
            case "paidOn" ->
                    new Text("Dagen du betalte", "Dagen du betalte", "Dagen du betalade", "When you paid");
            case "reference" ->
                    new Text(
                            "KID eller melding på betalingen",
                            "KID eller melding på betalinga",
                            "OCR-nummer eller meddelande",
                            "Reference on the payment");
            case "toAccount" ->
                    new Text(
                            "Kontoen du betalte til",
                            "Kontoen du betalte til",
                            "Kontot du betalade till",
                            "The account that you paid to");
            case "outage" -> new Text("Strømbruddet", "Straumbrotet", "Strömavbrottet", "The outage");
            case "compensation" ->
                    new Text("Kompensasjonen", "Kompensasjonen", "Ersättningen", "The compensation");
            case "happenedAt" ->
                    new Text("Når det skjedde", "Når det skjedde", "När det hände", "When it happened");
            case "items" ->
                    new Text(
                            "Det som ble skadet",
                            "Det som vart skadd",
                            "Det som skadades",
                            "What was damaged");
            case "worthMinor" ->
                    new Text(
                            "Verdien, i øre", "Verdien, i øre", "Värdet, i öre", "What it was worth, in øre");
            case "promise" -> new Text("Løftet", "Lovnaden", "Löftet", "The promise");
            case "promisedBy" ->
                    new Text(
                            "Hvordan det ble lovet",
                            "Korleis det vart lova",
                            "Hur det utlovades",
                            "How it was promised");
            case "promisedAt" ->
                    new Text(
                            "Når det ble lovet",
                            "Når det vart lova",
                            "När det utlovades",
                            "When it was promised");
            case "wishedUntil" ->
                    new Text(
                            "Ny frist du ønsker",
                            "Ny frist du ønskjer",
                            "Ny tid du önskar",
                            "The day that you wish");
            case "instalments" -> new Text("Antall deler", "Talet på delar", "Antal delar", "How many parts");
            case "on" -> new Text("Fra hvilken dag", "Frå kva dag", "Från vilken dag", "From which day");
            case "since" -> new Text("Siden når", "Sidan når", "Sedan när", "Since when");
            case "text" -> new Text("Dine egne ord", "Dine eigne ord", "Dina egna ord", "Your own words");
            case "what" -> new Text("Hva det gjelder", "Kva det gjeld", "Vad det gäller", "What it is about");
            default -> throw new IllegalArgumentException(name);
        };
    }
}
