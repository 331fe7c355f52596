package no.svar.meter;

import no.svar.feed.Result;

/// What a run of values did to its day, counted in values.
///
/// @param created nothing was known of them
/// @param replaced they stand for others now
/// @param confirmed they say what was known, of a newer version
/// @param same they are known just so
/// @param stale what is known stands
record Change(int created, int replaced, int confirmed, int same, int stale) {

    /// What became of the run as a whole.
    Result result() {
        if (created > 0 && replaced + confirmed + same + stale == 0) {
            return Result.CREATED;
        }
        if (created + replaced > 0) {
            return Result.UPDATED;
        }
        return stale > 0 ? Result.STALE : Result.UNCHANGED;
    }

    /// Whether the day is to be written.
    boolean isAny() {
        return created + replaced + confirmed > 0;
    }
}
