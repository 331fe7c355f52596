package no.svar.claim;

import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// Who did something, as customers may know it.
///
/// @param pseudonym of the agent, in that claim alone; null where it was no agent
record By(Actor actor, @Nullable String pseudonym) {

    private static final Text AGENT =
            new Text("Saksbehandler %s", "Saksbehandlar %s", "Handläggare %s", "Agent %s");

    static final By CUSTOMER = new By(Actor.CUSTOMER, null);
    static final By COMPANY = new By(Actor.COMPANY, null);
    static final By CLOCK = new By(Actor.CLOCK, null);

    static By agent(String pseudonym) {
        return new By(Actor.COMPANY, pseudonym);
    }

    static By of(Actor actor) {
        return new By(actor, null);
    }

    Text text() {
        return pseudonym == null ? actor.text() : AGENT.with(pseudonym);
    }
}
