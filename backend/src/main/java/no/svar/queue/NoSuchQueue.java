package no.svar.queue;

import no.svar.shared.Problem;
import no.svar.shared.Text;

/// The settings name no such queue.
final class NoSuchQueue extends Problem {

    NoSuchQueue() {
        super(
                Kind.NOT_FOUND,
                "no-such-queue",
                new Text(
                        "Denne køen finnes ikke",
                        "Denne køen finst ikkje",
                        "Den här kön finns inte",
                        "There is no such queue"));
    }
}
