package no.svar.claim;

import no.svar.shared.Text;

/// Where a claim stands. The steps between states are in this one table.
public enum ClaimState {
    DRAFT,
    RECEIVED,
    READ,
    WAITING_FOR_YOU,
    WAITING_FOR_OTHERS,
    DECIDED,
    CONTESTED,
    CLOSED,
    WITHDRAWN;

    /// The name that customers meet.
    Text text() {
        return switch (this) {
            case DRAFT ->
                    new Text(
                            "Utkast, ikke sendt",
                            "Utkast, ikkje sendt",
                            "Utkast, inte skickat",
                            "Draft; not sent");
            case RECEIVED ->
                    new Text(
                            "Mottatt; ingen har lest det ennå",
                            "Motteke; ingen har lese det enno",
                            "Mottaget; ingen har läst det än",
                            "Received; nobody has read it yet");
            case READ ->
                    new Text(
                            "Lest; en saksbehandler arbeider med det",
                            "Lese; ein saksbehandlar arbeider med det",
                            "Läst; en handläggare arbetar med det",
                            "Read; somebody works on it");
            case WAITING_FOR_YOU ->
                    new Text(
                            "Vi venter på svar fra deg",
                            "Vi ventar på svar frå deg",
                            "Vi väntar på svar från dig",
                            "We wait for your answer");
            case WAITING_FOR_OTHERS ->
                    new Text(
                            "Vi venter på svar fra andre",
                            "Vi ventar på svar frå andre",
                            "Vi väntar på svar från andra",
                            "We wait for an answer from others");
            case DECIDED -> new Text("Avgjort", "Avgjord", "Avgjort", "Decided");
            case CONTESTED ->
                    new Text(
                            "Omstridt; en annen ser på det på nytt",
                            "Omstridd; ein annan ser på det på nytt",
                            "Ifrågasatt; någon annan prövar det på nytt",
                            "Contested; somebody else looks at it again");
            case CLOSED -> new Text("Avsluttet", "Avslutta", "Avslutat", "Closed");
            case WITHDRAWN -> new Text("Trukket tilbake", "Trekt tilbake", "Återkallat", "Withdrawn");
        };
    }

    boolean mayBecome(ClaimState next) {
        return switch (this) {
            case DRAFT -> next == RECEIVED;
            case RECEIVED -> next == READ || next == WITHDRAWN || next == DECIDED;
            case READ ->
                    next == WAITING_FOR_YOU
                            || next == WAITING_FOR_OTHERS
                            || next == DECIDED
                            || next == WITHDRAWN;
            case WAITING_FOR_YOU, WAITING_FOR_OTHERS, CONTESTED ->
                    next == READ || next == DECIDED || next == WITHDRAWN;
            case DECIDED -> next == CONTESTED || next == CLOSED;
            case CLOSED, WITHDRAWN -> false;
        };
    }

    /// Whether the customer waits for something of it; then it has a date for the next update.
    boolean isOpen() {
        return switch (this) {
            case RECEIVED, READ, WAITING_FOR_YOU, WAITING_FOR_OTHERS, CONTESTED -> true;
            case DRAFT, DECIDED, CLOSED, WITHDRAWN -> false;
        };
    }
}
