package no.svar.queue;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import no.svar.feed.Contention;
import no.svar.feed.FeedBusy;
import no.svar.queue.CallEvent.Origin;
import no.svar.shared.Fault;

/// Takes in what one request told: holds back who floods, keeps what is new, and counts.
///
/// Nothing is learnt here; the leader of each queue reads what was kept.
@Singleton
final class CallIntake {

    static final Duration LATE = Duration.ofMinutes(2);
    private static final int ATTEMPTS = 4;

    private final CallDesk desk;
    private final SourceWatches watches;
    private final JsonMapper json;

    CallIntake(CallDesk desk, SourceWatches watches, JsonMapper json) {
        this.desk = desk;
        this.watches = watches;
        this.json = json;
    }

    /// What became of each event, in order.
    ///
    /// @throws FloodedSource where all that was told is of sources that send too much
    List<CallOutcome> take(String client, Instant receivedAt, List<Heard> told) {
        var admitted = admit(client, told);
        var delivery = ThreadLocalRandom.current().nextLong();
        var kept = new LinkedHashMap<String, KeptEvent>();
        var repeated = new HashSet<Heard>();
        for (var heard : admitted) {
            var event = heard.event();
            if (event != null) {
                var row = row(event.origin(), event, delivery);
                if (kept.putIfAbsent(row.name(), row) != null) {
                    repeated.add(heard);
                }
                measure(client, event.origin());
            }
        }
        var created =
                persistently(kept.values().stream().sorted(Comparator.comparing(KeptEvent::name)).toList());
        var outcomes =
                admitted.stream()
                        .map(heard ->
                                new CallOutcome(
                                        heard,
                                        repeated.contains(heard)
                                                ? CallResult.DUPLICATE
                                                : result(heard, created)))
                        .toList();
        desk.count(tallies(client, receivedAt, outcomes));
        return outcomes;
    }

    /// Rejects what comes from sources that send too much, and refuses the request where nothing else is in
    /// it.
    private List<Heard> admit(String client, List<Heard> told) {
        var counts = new HashMap<String, Integer>();
        for (var heard : told) {
            var source = heard.source();
            if (source != null) {
                counts.merge(source, 1, Integer::sum);
            }
        }
        var held = new HashMap<String, Fault>();
        var longest = Duration.ZERO;
        for (var entry : counts.entrySet()) {
            if (!watches.isWelcome(client, entry.getKey())) {
                held.put(entry.getKey(), new Fault("", CallReasons.SOURCES.with(SourceWatches.MOST_SOURCES)));
                continue;
            }
            var wait = watches.of(client, entry.getKey()).use(entry.getValue(), System.nanoTime());
            if (wait.isPositive()) {
                held.put(entry.getKey(), new Fault("", CallReasons.FLOOD));
                longest = longest.compareTo(wait) < 0 ? wait : longest;
            }
        }
        if (longest.isPositive() && held.keySet().containsAll(counts.keySet())) {
            throw new FloodedSource(longest);
        }
        return told.stream().map(heard -> held(heard, held)).toList();
    }

    private static Heard held(Heard heard, Map<String, Fault> held) {
        var why = heard.source() == null ? null : held.get(heard.source());
        return why == null ? heard : new Heard(heard.index(), heard.id(), null, null, why);
    }

    private KeptEvent row(Origin origin, CallEvent event, long delivery) {
        try {
            return new KeptEvent(
                    origin.id(),
                    origin.queue(),
                    origin.receivedAt(),
                    delivery,
                    json.writeValueAsString(event));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void measure(String client, Origin origin) {
        watches.of(client, origin.source()).measure(Duration.between(origin.time(), origin.receivedAt()));
    }

    private Set<String> persistently(List<KeptEvent> rows) {
        for (int attempt = 1; ; attempt++) {
            try {
                return desk.keep(rows);
            } catch (RuntimeException failure) {
                if (!Contention.caused(failure)) {
                    throw failure;
                }
                if (attempt == ATTEMPTS) {
                    throw new FeedBusy();
                }
            }
        }
    }

    private static CallResult result(Heard heard, Set<String> created) {
        var event = heard.event();
        if (event == null) {
            return heard.fault() == null ? CallResult.IGNORED : CallResult.REJECTED;
        }
        var origin = event.origin();
        if (!created.contains(origin.id())) {
            return CallResult.DUPLICATE;
        }
        return origin.time().plus(LATE).isBefore(origin.receivedAt()) ? CallResult.LATE : CallResult.ACCEPTED;
    }

    private List<SourceTally> tallies(String client, Instant receivedAt, List<CallOutcome> outcomes) {
        var tallies = new HashMap<String, SourceTally>();
        for (var outcome : outcomes) {
            var source = outcome.heard().source();
            if (source != null) {
                tallies.computeIfAbsent(source, _ -> tally(client, source, receivedAt)).add(outcome);
            }
        }
        return new ArrayList<>(tallies.values());
    }

    private SourceTally tally(String client, String source, Instant receivedAt) {
        return new SourceTally(client, source, receivedAt, watches.of(client, source).medianLagMillis());
    }
}
