package no.svar.outage;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.svar.meter.PointFacts;

/// Brings together what bears on the compensation of many metering points; five statements.
@Singleton
final class CaseFiles {

    private final Compensations compensations;
    private final Outages outages;
    private final PayoutRows payouts;
    private final PointFacts facts;

    CaseFiles(Compensations compensations, Outages outages, PayoutRows payouts, PointFacts facts) {
        this.compensations = compensations;
        this.outages = outages;
        this.payouts = payouts;
        this.facts = facts;
    }

    /// The files of those points that were ever hit, whose hits are held until the transaction ends.
    ///
    /// @param points each once, in their order, at most [PointFacts#MOST]
    List<PointFile> lock(List<Long> points) {
        var hits = compensations.lockHits(points).stream().collect(Collectors.groupingBy(Hit::meteringPoint));
        var kept =
                compensations.of(points).stream()
                        .collect(Collectors.groupingBy(one -> one.key().meteringPoint()));
        var paid = payouts.of(points).stream().collect(Collectors.groupingBy(PayoutRow::meteringPoint));
        var known = facts.of(points);
        var told = told(hits.values(), kept.values());
        return points.stream()
                .filter(point -> hits.containsKey(point) || kept.containsKey(point))
                .map(point ->
                        new PointFile(
                                point,
                                hits.getOrDefault(point, List.of()),
                                told,
                                known.get(point),
                                paid.getOrDefault(point, List.of()),
                                kept.getOrDefault(point, List.of())))
                .toList();
    }

    private Map<String, Outage> told(Collection<List<Hit>> hits, Collection<List<Compensation>> kept) {
        var ids = hits.stream().flatMap(List::stream).map(Hit::outage).collect(Collectors.toSet());
        kept.forEach(judged -> judged.forEach(one -> ids.addAll(one.outages())));
        return ids.isEmpty()
                ? Map.of()
                : outages.all(ids).stream().collect(Collectors.toMap(Outage::id, Function.identity()));
    }
}
