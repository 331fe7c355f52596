package no.svar.outage;

import java.util.Set;

/// Whom an outage hits, as far as this node can find it by: never shown.
///
/// @param named the points that are told
/// @param namedCodes the postal codes that are told, without blanks
/// @param points those and the ones that lie in the codes
/// @param postalCodes those and the ones that the points lie in
/// @param found whether what is not told has been looked up
record Reach(
        PointSet named, Set<String> namedCodes, PointSet points, Set<String> postalCodes, boolean found) {

    static final Reach NONE = told(PointSet.EMPTY, Set.of());

    static Reach told(PointSet named, Set<String> codes) {
        var all = Set.copyOf(codes);
        return new Reach(named, all, named, all, named.size() == 0 && all.isEmpty());
    }

    Reach found(PointSet all, Set<String> codes) {
        return new Reach(named, namedCodes, all, Set.copyOf(codes), true);
    }

    boolean tellsTheSame(Reach other) {
        return named.equals(other.named) && namedCodes.equals(other.namedCodes);
    }
}
