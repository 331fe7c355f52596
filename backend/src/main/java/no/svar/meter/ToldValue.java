package no.svar.meter;

import java.time.Instant;

/// One value as a line of a table or an observation of a document tells it.
///
/// @param meteringPoint the GSRN as a number
/// @param wh [DayValues#NONE] where there is none
record ToldValue(
        long meteringPoint, Instant from, int minutes, int wh, Quality quality, int version, Instant asOf) {

    /// Whether the other value goes on where this one ends, in the same run.
    boolean isFollowedBy(ToldValue other) {
        return meteringPoint == other.meteringPoint
                && minutes == other.minutes
                && version == other.version
                && asOf.equals(other.asOf)
                && from.plusSeconds(60L * minutes).equals(other.from);
    }
}
