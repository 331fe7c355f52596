package no.svar.outage;

import java.time.Instant;
import no.svar.shared.Country;
import no.svar.shared.Text;

/// How well this node sees: whether it could ask lately, and when it last did.
record Sight(Seen state, Instant confirmedAt) {

    Text staleText(Country country) {
        return new Text(
                        "Vi kan ikke fornye dette akkurat nå. Vi så det sist %s.",
                        "Vi kan ikkje fornye dette akkurat no. Vi såg det sist %s.",
                        "Vi kan inte uppdatera det här just nu. Vi såg det senast %s.",
                        "We cannot renew this just now. We last saw it at %s.")
                .with(Moments.at(confirmedAt, country));
    }
}
