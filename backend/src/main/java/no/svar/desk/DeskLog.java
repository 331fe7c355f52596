package no.svar.desk;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.inject.Singleton;
import java.time.Instant;
import no.svar.access.Agent;
import no.svar.claim.CaseAct;
import no.svar.claim.CaseAudit;
import org.jspecify.annotations.Nullable;

/// Writes down who really did what at the desk, in the transaction of what is done.
@Singleton
final class DeskLog implements CaseAudit {

    /// Ascending also within a millisecond, as the log is read in the order of its ids.
    private static final NoArgGenerator IDS = Generators.timeBasedEpochGenerator();

    private final DeskActs acts;

    DeskLog(DeskActs acts) {
        this.acts = acts;
    }

    @Override
    public void note(Agent agent, String claim, CaseAct act, @Nullable String note, Instant at) {
        acts.add(new DeskAct(claim, IDS.generate(), at, agent.id(), act, note));
    }
}
