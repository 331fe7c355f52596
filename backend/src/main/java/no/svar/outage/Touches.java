package no.svar.outage;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What hit metering points, together with the outages that did.
@Singleton
final class Touches {

    private final Hits hits;
    private final Outages outages;

    Touches(Hits hits, Outages outages) {
        this.hits = hits;
        this.outages = outages;
    }

    /// All that ever hit these points, in the order in which they began; two statements.
    List<Touch> of(Collection<Long> points) {
        return points.isEmpty() ? List.of() : with(hits.of(points));
    }

    /// The same hits, each with its outage; one statement.
    List<Touch> with(List<Hit> of) {
        if (of.isEmpty()) {
            return List.of();
        }
        var byId =
                outages.all(of.stream().map(Hit::outage).distinct().toList()).stream()
                        .collect(Collectors.toMap(Outage::id, Function.identity()));
        return of.stream()
                .filter(hit -> byId.containsKey(hit.outage()))
                .map(hit -> new Touch(hit, Objects.requireNonNull(byId.get(hit.outage()))))
                .toList();
    }
}
