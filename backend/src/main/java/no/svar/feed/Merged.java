package no.svar.feed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What became of the rows of one chunk of merged facts.
///
/// @param accepted what the rows that say something new, or something known, are about
/// @param rejected rows that nothing later in the chunk has put right, by their subject
record Merged<F extends Fact>(
        List<Outcome> outcomes, Set<Subject> accepted, Map<Subject, Arrival<F>> rejected) {

    /// @param results of the facts among the arrivals, in their order
    static <F extends Fact> Merged<F> of(List<Arrival<F>> arrivals, List<Result> results) {
        var outcomes = new ArrayList<Outcome>(arrivals.size());
        var accepted = new LinkedHashSet<Subject>();
        var rejected = new LinkedHashMap<Subject, Arrival<F>>();
        var next = results.iterator();
        for (var arrival : arrivals) {
            var fact = arrival.reading().fact();
            if (fact == null) {
                rejected.put(Subject.of(arrival), arrival);
                outcomes.add(arrival.becomes(Result.REJECTED));
                continue;
            }
            var subject = Subject.of(fact.key());
            accepted.add(subject);
            rejected.remove(subject);
            outcomes.add(arrival.becomes(next.next()));
        }
        return new Merged<>(outcomes, accepted, rejected);
    }
}
