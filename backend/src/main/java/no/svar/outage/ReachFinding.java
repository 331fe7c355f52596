package no.svar.outage;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.LongStream;
import no.svar.meter.PointFact;
import no.svar.meter.PointFacts;
import no.svar.shared.Country;

/// Looks up whom an outage hits beyond what is told: points by their postal codes, postal codes by the
/// points.
@Singleton
final class ReachFinding {

    private static final int AT_ONCE = 200;

    private final PointFacts facts;

    ReachFinding(PointFacts facts) {
        this.facts = facts;
    }

    void find(OutageBoard board) {
        board.at(new OutageQuery.Anywhere())
                .filter(entry -> !entry.reach().found())
                .gather(Gatherers.windowFixed(AT_ONCE))
                .forEach(some ->
                        board.reach(
                                some.stream()
                                        .collect(
                                                Collectors.toMap(
                                                        entry -> entry.outage().id(), this::found))));
    }

    private Reach found(BoardEntry entry) {
        var told = entry.reach();
        var codes = new HashSet<>(told.namedCodes());
        long[] named = told.named().all();
        for (int from = 0; from < named.length; from += PointFacts.MOST) {
            var some = Arrays.copyOfRange(named, from, Math.min(named.length, from + PointFacts.MOST));
            facts.of(LongStream.of(some).boxed().toList()).values().stream()
                    .map(PointFact::postalCode)
                    .forEach(code -> codes.add(code.replace(" ", "")));
        }
        var inCodes = told.namedCodes().stream().flatMapToLong(code -> in(entry.outage().country(), code));
        var all = PointSet.of(LongStream.concat(LongStream.of(named), inCodes).toArray());
        return told.found(all.equals(told.named()) ? told.named() : all, codes);
    }

    /// Swedes write `123 45` as well as `12345`.
    private LongStream in(Country country, String code) {
        var written =
                code.length() == 5
                        ? Set.of(code, code.substring(0, 3) + ' ' + code.substring(3))
                        : Set.of(code);
        var all = LongStream.builder();
        List<Long> page;
        long after = 0;
        do {
            page = facts.inPostalCodes(country, written, after, PointFacts.MOST);
            page.forEach(all::add);
            after = page.isEmpty() ? after : page.getLast();
        } while (page.size() == PointFacts.MOST);
        return all.build();
    }
}
