package no.svar.shared;

import java.time.Instant;
import java.util.UUID;

/// Ids that lie in the order in which they were made: UUIDs of version 7, as text.
public final class TimedId {

    private static final int BITS_BESIDE_TIME = 16;

    private TimedId() {}

    /// Comes before every id that was made at that moment or later, and after all that were made before.
    public static String from(Instant moment) {
        return new UUID(moment.toEpochMilli() << BITS_BESIDE_TIME, 0).toString();
    }
}
