package no.svar.outage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class PointIndexTest {

    /// Few points and few outages, so that they meet.
    @Property(tries = 200)
    void findsWhatWasToldLast(
            @ForAll @Size(max = 12)
                    List<Map<@IntRange(max = 4) Integer, @Size(max = 6) List<@IntRange(max = 9) Integer>>>
                            rounds) {
        var told = new HashMap<String, PointSet>();
        var index = PointIndex.EMPTY;
        for (var round : rounds) {
            var now = new HashMap<String, PointSet>();
            round.forEach((outage, points) ->
                    now.put(
                            "outage-" + outage,
                            PointSet.of(points.stream().mapToLong(Integer::longValue).toArray())));
            index = index.with(Set.copyOf(now.keySet()), now);
            told.putAll(now);
        }
        for (long point = 0; point <= 9; point++) {
            long asked = point;
            assertThat(index.at(asked))
                    .containsExactlyInAnyOrderElementsOf(
                            told.keySet().stream()
                                    .filter(outage ->
                                            told.getOrDefault(outage, PointSet.EMPTY).contains(asked))
                                    .toList());
        }
    }

    @Property(tries = 20)
    void forgetsWhatIsGone(@ForAll @Size(max = 5) Set<@IntRange(max = 9) Integer> points) {
        var set = PointSet.of(points.stream().mapToLong(Integer::longValue).toArray());
        var index = PointIndex.EMPTY.with(Set.of("gone", "stays"), Map.of("gone", set, "stays", set));

        var after = index.with(Set.of("gone"), Map.of());

        points.forEach(point -> assertThat(after.at(point)).containsExactly("stays"));
    }
}
