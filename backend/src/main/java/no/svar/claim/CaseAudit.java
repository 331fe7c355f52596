package no.svar.claim;

import java.time.Instant;
import no.svar.access.Agent;
import org.jspecify.annotations.Nullable;

/// Writes down who really did what with a claim, in the transaction in which it is done: implemented by the
/// agents' room, so that nothing can be done without having been written down.
public interface CaseAudit {

    /// @param note kept inside
    void note(Agent agent, String claim, CaseAct act, @Nullable String note, Instant at);
}
