package no.svar.outage;

import java.util.Set;

/// Whom an outage hits, as far as this node can find it by: never shown.
///
/// @param postalCodes without blanks
record Reach(PointSet points, Set<String> postalCodes) {

    Reach {
        postalCodes = Set.copyOf(postalCodes);
    }
}
