package no.svar.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.svar.queue.Estimate.Range;
import no.svar.queue.Taken.Verdict;
import org.jspecify.annotations.Nullable;

/// The model of one phone queue; one writer at a time.
///
/// Events are to be applied in about the order in which they were received (30 seconds of disorder do not
/// matter); of their own times they may come in any order, and more than once.
final class QueueModel {

    private static final Duration LATE = Duration.ofMinutes(2);
    private static final Duration FUTURE = Duration.ofMinutes(1);
    private static final double PATIENCE_SECONDS = 600;

    private final Priors priors;
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Instant> waiting = new LinkedHashMap<>();
    private @Nullable Instant asOf;
    private Instant newestReceived = Instant.EPOCH;

    QueueModel(Priors priors) {
        this.priors = priors;
    }

    static QueueModel restore(Priors priors, ModelState state) {
        var model = new QueueModel(priors);
        model.newestReceived = state.replayFrom();
        return model;
    }

    Taken apply(CallEvent event) {
        var origin = event.origin();
        if (origin.time().isAfter(origin.receivedAt().plus(FUTURE))) {
            return Taken.rejected("the event lies over 60 seconds in the future");
        }
        if (!seen.add(origin.source() + '\n' + origin.id())) {
            return Taken.as(Verdict.DUPLICATE);
        }
        newestReceived = newestReceived.isAfter(origin.receivedAt()) ? newestReceived : origin.receivedAt();
        if (asOf == null || asOf.isBefore(origin.time())) {
            asOf = origin.time();
        }
        switch (event) {
            case CallEvent.Offered offered -> waiting.put(offered.contact(), origin.time());
            case CallEvent.Answered answered -> waiting.remove(answered.contact());
            case CallEvent.Left left -> waiting.remove(left.contact());
            case CallEvent.Ended ended -> waiting.remove(ended.contact());
            case CallEvent.Agents _, CallEvent.Snapshot _, CallEvent.Hours _, CallEvent.Heartbeat _ -> {}
        }
        return Taken.as(
                origin.time().plus(LATE).isBefore(origin.receivedAt()) ? Verdict.LATE : Verdict.TAKEN);
    }

    /// What a call that joins now has to expect.
    Estimate estimate(Instant now) {
        if (asOf == null || now.isBefore(Instant.EPOCH)) {
            return new Estimate(null, Basis.NONE, null, 0, false, 0, false, false, 0);
        }
        double rate = priors.agents() / priors.handleSeconds();
        double mean = 0;
        for (int ahead = 0; ahead <= Math.min(waiting.size(), 500); ahead++) {
            mean += 1 / (rate + ahead / PATIENCE_SECONDS);
        }
        var range = new Range(0.7 * mean, mean, 1.6 * mean);
        return new Estimate(asOf, Basis.PRIOR, range, waiting.size(), false, 0, false, false, 0);
    }

    /// The waits that became known since this was last asked.
    List<Score> drainScores() {
        return new ArrayList<>();
    }

    /// What has been learnt until now.
    ModelState state() {
        return new ModelState(ModelState.VERSION, newestReceived.minus(LATE), List.of());
    }
}
