package no.svar.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What is to become of the rows of one chunk, given the versions that are kept: decided, not yet written.
///
/// @param accepted the newest fact of each key, or all that were newer than the one before, in the order of
///   their keys so that two batches lock alike
/// @param rejected rows that nothing later in the chunk has put right, by their subject
/// @param versions what is kept once all is written
record Chunk<F extends Fact>(
        List<Outcome> outcomes,
        List<Feed.Accepted<F>> accepted,
        Map<Subject, Arrival<F>> rejected,
        Map<String, Version> versions) {

    /// @param each whether every version is accepted that was the newest in its turn
    static <F extends Fact> Chunk<F> decide(
            String source, List<Arrival<F>> arrivals, Map<String, Version> kept, boolean each) {
        var outcomes = new ArrayList<Outcome>(arrivals.size());
        var accepted = new TreeMap<String, List<Feed.Accepted<F>>>();
        var rejected = new LinkedHashMap<Subject, Arrival<F>>();
        var versions = new HashMap<>(kept);
        for (var arrival : arrivals) {
            var fact = arrival.reading().fact();
            var version = arrival.version();
            if (fact == null || version == null) {
                rejected.put(Subject.of(arrival), arrival);
                outcomes.add(arrival.becomes(Result.REJECTED));
                continue;
            }
            var known = versions.get(fact.key());
            outcomes.add(arrival.becomes(known == null ? Result.CREATED : known.meets(version)));
            if (known == null || version.compareTo(known) > 0) {
                versions.put(fact.key(), version);
                rejected.remove(Subject.of(fact.key()));
                var versionsOfOne = accepted.computeIfAbsent(fact.key(), _ -> new ArrayList<>());
                if (!each) {
                    versionsOfOne.clear();
                }
                var isKnown = kept.containsKey(fact.key()) || !versionsOfOne.isEmpty();
                versionsOfOne.add(new Feed.Accepted<>(fact, source, version, isKnown));
            }
        }
        return new Chunk<>(
                outcomes, accepted.values().stream().flatMap(List::stream).toList(), rejected, versions);
    }

    /// What the accepted facts are about.
    Set<Subject> subjects() {
        return accepted.stream()
                .map(fact -> Subject.of(fact.fact().key()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
