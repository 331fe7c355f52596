package no.svar.outage;

import io.micronaut.serde.annotation.Serdeable;

/// How far the spreading of an outage has come.
///
/// @param code the postal code that is being gone through, while it is
/// @param after the last metering point that was dealt with at this stage
@Serdeable
record Place(Stage stage, String code, long after) {

    private static final long FIRST = -1;

    /// In the order in which they are gone through.
    enum Stage {
        /// The metering points that are named directly become hits.
        NAMED,
        /// Those of one postal code after the other do.
        CODES,
        /// All that was hit is brought in line with what is told.
        HITS
    }

    static Place start() {
        return new Place(Stage.NAMED, "", FIRST);
    }

    static Place code(String code) {
        return new Place(Stage.CODES, code, FIRST);
    }

    static Place hits() {
        return new Place(Stage.HITS, "", FIRST);
    }

    Place after(long point) {
        return new Place(stage, code, point);
    }
}
