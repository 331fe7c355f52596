package no.svar.queue;

import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;

/// Writes down what a leader has learnt together with the waits that it learnt from, so that whoever goes on
/// from there counts none of them twice.
@Singleton
class LeaderDesk {

    private final Leases leases;
    private final StoredStates states;
    private final QueueScores scores;

    LeaderDesk(Leases leases, StoredStates states, QueueScores scores) {
        this.leases = leases;
        this.states = states;
        this.scores = scores;
    }

    /// Whether it was written: not where somebody else leads by now.
    @Transactional(isolation = Isolation.READ_COMMITTED)
    boolean store(StoredState state, long epoch, List<QueueScore> learnt) {
        if (leases.lock(state.queue(), epoch).isEmpty()) {
            return false;
        }
        states.store(state);
        if (!learnt.isEmpty()) {
            scores.add(learnt);
        }
        return true;
    }
}
