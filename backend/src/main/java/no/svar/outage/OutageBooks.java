package no.svar.outage;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Keeps what outages have beside their rows: each estimate and each turn that was told, and the metering
/// points they name.
@Singleton
final class OutageBooks {

    private final OutageEstimates estimates;
    private final Scopes scopes;
    private final Turns turns;

    OutageBooks(OutageEstimates estimates, Scopes scopes, Turns turns) {
        this.estimates = estimates;
        this.scopes = scopes;
        this.turns = turns;
    }

    /// Keeps what is news, and answers the ids of those that name the metering points that they named before.
    Set<String> keep(List<Retelling> news) {
        keepEstimates(news);
        keepTurns(news);
        return keepScopes(news);
    }

    private void keepEstimates(List<Retelling> news) {
        var moved =
                news.stream()
                        .filter(Retelling::hasNewEstimate)
                        .map(one -> OutageEstimate.of(one.after()))
                        .toList();
        if (!moved.isEmpty()) {
            estimates.insert(moved);
        }
    }

    private void keepTurns(List<Retelling> news) {
        var turned = news.stream().flatMap(one -> Turn.between(one.before(), one.after()).stream()).toList();
        if (!turned.isEmpty()) {
            turns.insert(turned);
        }
    }

    private Set<String> keepScopes(List<Retelling> news) {
        var told = news.stream().filter(one -> one.before() != null).map(one -> one.after().id()).toList();
        var before = told.isEmpty() ? List.<Scope>of() : scopes.of(told);
        var now = news.stream().flatMap(one -> Scope.of(one.after().id(), one.fact())).toList();
        var moved = new HashSet<>(told);
        moved.removeIf(outage -> Scope.areSame(before, now, outage));
        if (!moved.isEmpty()) {
            scopes.remove(moved);
        }
        var same = new HashSet<>(told);
        same.removeAll(moved);
        var fresh = now.stream().filter(scope -> !same.contains(scope.outage())).toList();
        if (!fresh.isEmpty()) {
            scopes.insert(fresh);
        }
        return same;
    }
}
