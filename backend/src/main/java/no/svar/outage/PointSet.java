package no.svar.outage;

import java.util.Arrays;
import java.util.List;

/// Metering points in order, none twice.
///
/// Packed, each is the distance from the one before, seven bits to a byte, the lowest first: 200,000 points
/// of one grid company take up some hundred kilobytes.
final class PointSet {

    private static final int MAX_BYTES = 9;

    static final PointSet EMPTY = new PointSet(new long[0]);

    private final long[] points;

    private PointSet(long[] points) {
        this.points = points;
    }

    /// @param points in any order, some perhaps twice; not changed
    static PointSet of(long[] points) {
        return new PointSet(Arrays.stream(points).sorted().distinct().toArray());
    }

    /// All points of several sets.
    static PointSet ofAll(List<PointSet> sets) {
        return sets.size() == 1
                ? sets.getFirst()
                : of(sets.stream().flatMapToLong(set -> Arrays.stream(set.points)).toArray());
    }

    static PointSet unpacked(byte[] packed) {
        int size = 0;
        for (byte part : packed) {
            size += part >= 0 ? 1 : 0;
        }
        var points = new long[size];
        long point = 0;
        int next = 0;
        for (int i = 0; i < size; i++) {
            long distance = 0;
            int shift = 0;
            byte part;
            do {
                part = packed[next++];
                distance |= (part & 0x7FL) << shift;
                shift += 7;
            } while (part < 0);
            point += distance;
            points[i] = point;
        }
        return new PointSet(points);
    }

    byte[] packed() {
        var packed = new byte[points.length * MAX_BYTES];
        int length = 0;
        long before = 0;
        for (long point : points) {
            long rest = point - before;
            before = point;
            while (rest > 0x7F) {
                packed[length++] = (byte) ((rest & 0x7F) | 0x80);
                rest >>>= 7;
            }
            packed[length++] = (byte) rest;
        }
        return Arrays.copyOf(packed, length);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PointSet set && Arrays.equals(points, set.points);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(points);
    }

    int size() {
        return points.length;
    }

    /// All of them, in order; a copy.
    long[] all() {
        return points.clone();
    }

    boolean contains(long point) {
        return Arrays.binarySearch(points, point) >= 0;
    }

    /// The first of those that are greater, at most so many.
    long[] after(long point, int limit) {
        int found = Arrays.binarySearch(points, point);
        int from = found >= 0 ? found + 1 : -found - 1;
        return Arrays.copyOfRange(points, from, Math.min(points.length, from + limit));
    }

    boolean containsAll(PointSet others) {
        return Arrays.stream(others.points).allMatch(this::contains);
    }

    /// A point that two of the sets have; -1 where there is none.
    static long inTwo(List<PointSet> sets) {
        var all = sets.stream().flatMapToLong(set -> Arrays.stream(set.points)).sorted().toArray();
        for (int i = 1; i < all.length; i++) {
            if (all[i] == all[i - 1]) {
                return all[i];
            }
        }
        return -1;
    }
}
