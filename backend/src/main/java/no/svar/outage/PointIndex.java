package no.svar.outage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which outages hit a metering point: two columns in the order of the points, some two million rows at the
/// worst, of which one is found in some twenty steps. Immutable.
final class PointIndex {

    static final PointIndex EMPTY = new PointIndex(new long[0], new String[0]);

    private final long[] points;
    private final String[] outages;

    private PointIndex(long[] points, String[] outages) {
        this.points = points;
        this.outages = outages;
    }

    List<String> at(long point) {
        var found = new ArrayList<String>();
        for (int i = first(point); i < points.length && points[i] == point; i++) {
            found.add(outages[i]);
        }
        return found;
    }

    /// The first place that holds that point or a greater one.
    private int first(long point) {
        int low = 0;
        int high = points.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (points[middle] < point) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The same without what these outages hit before, and with what they hit now.
    PointIndex with(Set<String> changed, Map<String, PointSet> now) {
        var added = rows(now);
        int size = added.points.length;
        for (var outage : outages) {
            size += changed.contains(outage) ? 0 : 1;
        }
        var merged = new PointIndex(new long[size], new String[size]);
        int next = 0;
        int fresh = 0;
        for (int i = 0; i < points.length; i++) {
            if (!changed.contains(outages[i])) {
                while (fresh < added.points.length && added.points[fresh] < points[i]) {
                    merged.put(next++, added, fresh++);
                }
                merged.put(next++, this, i);
            }
        }
        while (fresh < added.points.length) {
            merged.put(next++, added, fresh++);
        }
        return merged;
    }

    private void put(int place, PointIndex from, int row) {
        points[place] = from.points[row];
        outages[place] = from.outages[row];
    }

    private static PointIndex rows(Map<String, PointSet> now) {
        if (now.size() == 1) {
            var one = now.entrySet().iterator().next();
            var points = one.getValue().all();
            var outages = new String[points.length];
            Arrays.fill(outages, one.getKey());
            return new PointIndex(points, outages);
        }
        record Row(long point, String outage) {}
        var rows = new ArrayList<Row>();
        now.forEach((outage, set) -> {
            for (long point : set.all()) {
                rows.add(new Row(point, outage));
            }
        });
        rows.sort(Comparator.comparingLong(Row::point));
        return new PointIndex(
                rows.stream().mapToLong(Row::point).toArray(),
                rows.stream().map(Row::outage).toArray(String[]::new));
    }
}
