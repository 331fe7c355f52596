package no.svar.claim;

import no.svar.shared.Text;

/// The words of the printed board package.
final class BoardWords {

    static final Text TITLE =
            new Text(
                    "Sak %s: alt til nemnda",
                    "Sak %s: alt til nemnda", "Ärende %s: allt till nämnden", "Claim %s: all for the board");
    static final Text ABOUT = new Text("Gjelder", "Gjeld", "Gäller", "About");
    static final Text STANDS = new Text("Status", "Status", "Status", "Status");
    static final Text DECIDES = new Text("Hvem avgjør", "Kven avgjer", "Vem avgör", "Who decides");
    static final Text RECEIVED = new Text("Mottatt", "Motteke", "Mottaget", "Received");
    static final Text DECIDED = new Text("Avgjort", "Avgjord", "Avgjort", "Decided");
    static final Text DEMANDED = new Text("Krav", "Krav", "Krav", "Demanded");
    static final Text DEMAND =
            new Text(
                    "Det kunden krever", "Det kunden krev", "Vad kunden kräver", "What the customer demands");
    static final Text ANSWER = new Text("Svaret vårt", "Svaret vårt", "Vårt svar", "Our answer");
    static final Text NO_ANSWER =
            new Text(
                    "Vi har ikke avgjort saken ennå.",
                    "Vi har ikkje avgjort saka enno.",
                    "Vi har inte avgjort ärendet än.",
                    "We have not decided yet.");
    static final Text AMOUNT = new Text("Beløp", "Beløp", "Belopp", "Amount");
    static final Text LAW = new Text("Regel", "Regel", "Regel", "Law");
    static final Text BOARDS =
            new Text(
                    "Hvem som kan prøve saken nå",
                    "Kven som kan prøve saka no",
                    "Vem som kan pröva ärendet nu",
                    "Who can judge it now");
    static final Text CALCULATIONS =
            new Text("Hva reglene gir", "Kva reglane gir", "Vad reglerna ger", "What the rules give");
    static final Text PROMISES =
            new Text(
                    "Løfter og hva det ble av dem",
                    "Lovnader og kva det vart av dei",
                    "Löften och vad det blev av dem",
                    "Promises, and what became of them");
    static final Text MADE = new Text("Gitt", "Gitt", "Gett", "Made");
    static final Text PROMISE = new Text("Løfte", "Lovnad", "Löfte", "Promise");
    static final Text DUE = new Text("Innen", "Innan", "Senast", "Due");
    static final Text STATE =
            new Text("Hvordan det gikk", "Korleis det gjekk", "Hur det gick", "What became of it");
    static final Text TIMELINE =
            new Text("Det som har skjedd", "Det som har hendt", "Vad som har hänt", "What happened");
    static final Text WHEN = new Text("Når", "Når", "När", "When");
    static final Text WHO = new Text("Hvem", "Kven", "Vem", "Who");
    static final Text WHAT = new Text("Hva", "Kva", "Vad", "What");
    static final Text MESSAGES = new Text("Meldinger", "Meldingar", "Meddelanden", "Messages");
    static final Text WORDS = new Text("Tekst", "Tekst", "Text", "Text");
    static final Text ATTACHMENTS = new Text("Vedlegg", "Vedlegg", "Bilagor", "Attachments");
    static final Text ARRIVED = new Text("Kommet inn", "Kome inn", "Inkommet", "Arrived");
    static final Text FILE = new Text("Fil", "Fil", "Fil", "File");
    static final Text HASH = new Text("SHA-256", "SHA-256", "SHA-256", "SHA-256");
    static final Text HASHES =
            new Text(
                    "sendt: %s\nlagret: %s",
                    "sendt: %s\nlagra: %s", "skickad: %s\nsparad: %s", "sent: %s\nkept: %s");
    static final Text BYTES = new Text("%s byte", "%s byte", "%s byte", "%s bytes");
    static final Text TIME = new Text("%s", "%s", "%s", "%s");
    static final Text CUT =
            new Text(
                    "Det er mer enn 1 000 hendelser eller meldinger; her er de første 1 000.",
                    "Det er meir enn 1 000 hendingar eller meldingar; her er dei første 1 000.",
                    "Det finns fler än 1 000 händelser eller meddelanden; här är de första 1 000.",
                    "There are more than 1,000 entries or messages; here are the first 1,000.");

    private BoardWords() {}
}
