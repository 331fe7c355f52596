package no.svar.outage;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
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
}
