package no.svar.outage;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.svar.meter.PointFact;
import org.jspecify.annotations.Nullable;

/// Which metering points one version of an outage names, directly or by their postal codes.
final class Named {

    private final Outage outage;
    private final PointSet all;
    private final List<PointSet> steps;
    private final TreeSet<String> codes;

    /// @param scopes all that is kept of the outage's points
    Named(Outage outage, List<Scope> scopes) {
        this.outage = outage;
        this.all = PointSet.ofAll(scopes.stream().map(Named::points).toList());
        this.steps =
                Stream.iterate(1, part -> part <= outage.details().steps().size(), part -> part + 1)
                        .map(part -> ofPart(scopes, part))
                        .toList();
        this.codes = new TreeSet<>(outage.details().postalCodes());
        outage.details().steps().forEach(step -> codes.addAll(step.postalCodes()));
    }

    private static PointSet ofPart(List<Scope> scopes, int part) {
        return scopes.stream()
                .filter(scope -> scope.part() == part)
                .findFirst()
                .map(Named::points)
                .orElse(PointSet.EMPTY);
    }

    private static PointSet points(Scope scope) {
        return PointSet.unpacked(scope.points());
    }

    boolean isOf(Outage version) {
        return outage.id().equals(version.id())
                && outage.asOf().equals(version.asOf())
                && outage.fingerprint() == version.fingerprint();
    }

    /// All that are named directly, the outage's and its steps'.
    PointSet points() {
        return all;
    }

    boolean hasCode(String code) {
        return codes.contains(code);
    }

    /// The first postal code behind that one.
    @Nullable String codeAfter(String code) {
        return codes.higher(code);
    }

    /// Whether it takes a point's postal code to say when it got power back.
    boolean asksForCodes() {
        return !codes.isEmpty();
    }

    /// Whether the outage names the point.
    ///
    /// @param fact what is known of it; null where nothing is, or no postal code is named
    boolean includes(long point, @Nullable PointFact fact) {
        return all.contains(point) || (fact != null && codes.contains(code(fact)));
    }

    /// When the point got power back as far as is told; null where it has not.
    @Nullable Instant restoredAt(long point, @Nullable PointFact fact) {
        var told = outage.details().steps();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).contains(point)) {
                return told.get(i).restoredAt();
            }
        }
        if (fact != null) {
            for (var step : told) {
                if (step.postalCodes().contains(code(fact))) {
                    return step.restoredAt();
                }
            }
        }
        return outage.restoredAt();
    }

    /// A postal code as metering points may bear it: in Sweden with its blank or without.
    static Collection<String> written(String code) {
        return code.length() == 5
                ? List.of(code, code.substring(0, 3) + " " + code.substring(3))
                : List.of(code);
    }

    private static String code(PointFact fact) {
        return fact.postalCode().replace(" ", "");
    }
}
