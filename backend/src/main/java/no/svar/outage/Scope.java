package no.svar.outage;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The metering points that an outage, or one step of its restoration, names.
///
/// @param part 0 for the outage itself, else the step's place, counted from 1
/// @param points a packed [PointSet]
@MappedEntity("outage_scope")
@SuppressWarnings("ArrayRecordComponent") // columns of a row: never compared, never changed
record Scope(@Id String outage, int part, byte[] points) {

    static final int WHOLE = 0;

    /// The outage's own points, then those of its steps; what names none has no row.
    static Stream<Scope> of(String outage, OutageFact fact) {
        return Stream.concat(
                        Stream.of(new Scope(outage, WHOLE, fact.points())),
                        IntStream.range(0, fact.stepPoints().size())
                                .mapToObj(i -> new Scope(outage, i + 1, fact.stepPoints().get(i))))
                .filter(scope -> scope.points().length > 0);
    }

    /// Whether an outage names the same points in both, step by step.
    static boolean areSame(List<Scope> before, List<Scope> now, String outage) {
        var old = partsOf(before, outage);
        var parts = partsOf(now, outage);
        return old.keySet().equals(parts.keySet())
                && old.entrySet().stream()
                        .allMatch(part -> Arrays.equals(part.getValue(), parts.get(part.getKey())));
    }

    private static Map<Integer, byte[]> partsOf(List<Scope> scopes, String outage) {
        return scopes.stream()
                .filter(scope -> scope.outage().equals(outage))
                .collect(Collectors.toMap(Scope::part, Scope::points));
    }
}
