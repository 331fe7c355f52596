package no.svar.desk;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochRandomGenerator;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import no.svar.access.Agent;
import org.jspecify.annotations.Nullable;

/// Writes down who really did what at the desk.
@Singleton
final class DeskLog {

    private static final TimeBasedEpochRandomGenerator IDS = Generators.timeBasedEpochRandomGenerator();

    private final DeskActs acts;
    private final InstantSource clock;

    DeskLog(DeskActs acts, InstantSource clock) {
        this.acts = acts;
        this.clock = clock;
    }

    void note(Agent agent, String claim, DeskAct.Kind act) {
        note(agent, claim, act, null);
    }

    /// @param note kept inside
    void note(Agent agent, String claim, DeskAct.Kind act, @Nullable String note) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        acts.add(new DeskAct(claim, IDS.generate(), now, agent.id(), act, note));
    }
}
