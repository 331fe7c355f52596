package no.svar.queue;

import no.svar.shared.Text;

/// Why an event of a call is rejected.
final class CallReasons {

    static final Text VERSION =
            new Text(
                    "Må være 1.0, den versjonen av CloudEvents som leses her",
                    "Må vere 1.0, den versjonen av CloudEvents som blir lesen her",
                    "Måste vara 1.0, den version av CloudEvents som läses här",
                    "Must be 1.0, the version of CloudEvents that is read here");
    static final Text SOURCE =
            new Text(
                    "Må navngi et system, uten mellomrom; ikke et telefonnummer",
                    "Må namngi eit system, utan mellomrom; ikkje eit telefonnummer",
                    "Måste namnge ett system, utan mellanslag; inte ett telefonnummer",
                    "Must name a system, without blanks; not a phone number");
    static final Text QUEUE =
            new Text(
                    "Det finnes ingen slik kø her",
                    "Det finst ingen slik kø her",
                    "Det finns ingen sådan kö här",
                    "There is no such queue here");
    static final Text FUTURE =
            new Text(
                    "Ligger mer enn 60 sekunder inn i framtiden; se etter klokken hos avsenderen",
                    "Ligg meir enn 60 sekund inn i framtida; sjå etter klokka hos avsendaren",
                    "Ligger mer än 60 sekunder in i framtiden; se efter klockan hos avsändaren",
                    "Lies over 60 seconds in the future; see to the sender's clock");
    static final Text OLD =
            new Text(
                    "Er eldre enn et døgn; send det som tidligere samtaler (past-calls)",
                    "Er eldre enn eit døgn; send det som tidlegare samtalar (past-calls)",
                    "Är äldre än ett dygn; skicka det som tidigare samtal (past-calls)",
                    "Is older than a day; send it as past calls (past-calls)");
    static final Text BETWEEN =
            new Text(
                    "Må være et tall fra 0 til %s",
                    "Må vere eit tal frå 0 til %s",
                    "Måste vara ett tal från 0 till %s",
                    "Must be a number from 0 to %s");
    static final Text WHOLE =
            new Text(
                    "Må være et helt tall fra 0 til %s",
                    "Må vere eit heilt tal frå 0 til %s",
                    "Måste vara ett heltal från 0 till %s",
                    "Must be a whole number from 0 to %s");
    static final Text FLOOD =
            new Text(
                    "Kilden sender flere hendelser enn det tas imot; send på nytt om litt",
                    "Kjelda sender fleire hendingar enn det blir teke imot; send på nytt om litt",
                    "Källan skickar fler händelser än vad som tas emot; skicka igen om en stund",
                    "The source sends more events than are taken; send again in a moment");
    static final Text SOURCES =
            new Text(
                    "Klienten har allerede %s kilder",
                    "Klienten har alt %s kjelder",
                    "Klienten har redan %s källor",
                    "The client has %s sources already");
    static final Text METRIC =
            new Text(
                    "Må ha målingen CONTACTS_IN_QUEUE",
                    "Må ha målinga CONTACTS_IN_QUEUE",
                    "Måste ha mätvärdet CONTACTS_IN_QUEUE",
                    "Must have the metric CONTACTS_IN_QUEUE");

    static final Text PAYLOAD =
            new Text(
                    "Må ha en payload, slik Twilio sender den",
                    "Må ha ein payload, slik Twilio sender han",
                    "Måste ha en payload, så som Twilio skickar den",
                    "Must have a payload, as Twilio sends it");

    private CallReasons() {}
}
