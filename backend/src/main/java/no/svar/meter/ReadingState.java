package no.svar.meter;

import java.util.EnumSet;
import java.util.Set;

/// Where a reading stands; which states may follow which is said here and nowhere else.
enum ReadingState {
    /// It has come in, and nobody has looked at it.
    RECEIVED,
    /// It is believed.
    VALID,
    /// It is kept, but doubted.
    IMPLAUSIBLE,
    /// It does not count.
    REJECTED,
    /// It has been used on an invoice.
    SETTLED;

    /// What has been settled can only be taken back, and nothing becomes unseen again.
    boolean mayBecome(ReadingState next) {
        return followers().contains(next);
    }

    private Set<ReadingState> followers() {
        return switch (this) {
            case RECEIVED -> EnumSet.of(VALID, IMPLAUSIBLE, REJECTED, SETTLED);
            case VALID -> EnumSet.of(IMPLAUSIBLE, REJECTED, SETTLED);
            case IMPLAUSIBLE -> EnumSet.of(VALID, REJECTED, SETTLED);
            case REJECTED -> EnumSet.of(VALID, IMPLAUSIBLE, SETTLED);
            case SETTLED -> EnumSet.of(REJECTED);
        };
    }

    /// Whether other readings are measured by it.
    boolean counts() {
        return switch (this) {
            case RECEIVED, VALID, SETTLED -> true;
            case IMPLAUSIBLE, REJECTED -> false;
        };
    }
}
