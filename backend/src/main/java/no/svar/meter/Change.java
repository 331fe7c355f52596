package no.svar.meter;

/// What a run of values did to its day, counted in values.
///
/// @param created nothing was known of them
/// @param replaced they stand for others now
/// @param confirmed they say what was known, of a newer version
/// @param same they are known just so
/// @param stale what is known stands
record Change(int created, int replaced, int confirmed, int same, int stale) {

    /// Whether the day is to be written.
    boolean isAny() {
        return created + replaced + confirmed > 0;
    }
}
