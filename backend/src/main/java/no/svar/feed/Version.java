package no.svar.feed;

import java.time.Instant;
import java.util.Comparator;

/// Which version of a fact is kept: its age and a fingerprint of its content.
///
/// The greatest version wins; equal ages are decided by the fingerprint, so that the order of arrival never
/// matters.
public record Version(Instant asOf, long fingerprint) implements Comparable<Version> {

    private static final Comparator<Version> ORDER =
            Comparator.comparing(Version::asOf).thenComparingLong(Version::fingerprint);

    @Override
    public int compareTo(Version other) {
        return ORDER.compare(this, other);
    }

    /// What becomes of a version that arrives where this one is kept.
    Result meets(Version arriving) {
        if (arriving.fingerprint == fingerprint && !arriving.asOf.isBefore(asOf)) {
            return Result.UNCHANGED;
        }
        return arriving.compareTo(this) > 0 ? Result.UPDATED : Result.STALE;
    }
}
