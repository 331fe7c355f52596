package no.svar.outage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class PointSetTest {

    private static final long LARGEST = 999_999_999_999_999_999L;

    @Property(tries = 300)
    void unpacksWhatWasPacked(
            @ForAll @Size(max = 60) List<@LongRange(max = LARGEST) Long> points,
            @ForAll @LongRange(max = LARGEST) long start) {
        var asked = points.stream().mapToLong(Long::longValue).toArray();
        var ordered = Arrays.stream(asked).sorted().distinct().toArray();

        var set = PointSet.unpacked(PointSet.of(asked).packed());

        assertThat(set.size()).isEqualTo(ordered.length);
        assertThat(set.after(-1, 100)).isEqualTo(ordered);
        assertThat(set.after(start, 7))
                .isEqualTo(Arrays.stream(ordered).filter(point -> point > start).limit(7).toArray());
        assertThat(points).allMatch(set::contains);
    }

    @Property(tries = 300)
    void findsAPointThatTwoSetsHave(
            @ForAll @Size(max = 20) List<@LongRange(max = 30) Long> one,
            @ForAll @Size(max = 20) List<@LongRange(max = 30) Long> other) {
        var first = PointSet.of(one.stream().mapToLong(Long::longValue).toArray());
        var second = PointSet.of(other.stream().mapToLong(Long::longValue).toArray());

        long twice = PointSet.inTwo(List.of(first, second));

        assertThat(twice >= 0).isEqualTo(one.stream().anyMatch(other::contains));
        assertThat(twice < 0 || (first.contains(twice) && second.contains(twice))).isTrue();
    }
}
