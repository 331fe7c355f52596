package no.svar.meter;

import org.jspecify.annotations.Nullable;

/// How much an interval's value can be trusted.
public enum Quality {
    MEASURED(1),
    ESTIMATED(2),
    FINALLY_ESTIMATED(3),
    TEMPORARY(4),
    MISSING(5),
    REJECTED(6),
    UNKNOWN(7);

    private static final @Nullable Quality[] BY_CODE = byCode();

    private final byte code;

    Quality(int code) {
        this.code = (byte) code;
    }

    /// The number that stands for it in packed days; never to be given to another one.
    byte code() {
        return code;
    }

    static Quality of(int code) {
        var quality = code < 0 || code >= BY_CODE.length ? null : BY_CODE[code];
        if (quality == null) {
            throw new IllegalArgumentException("No quality has the code " + code);
        }
        return quality;
    }

    /// Whether there is a value that sums may count.
    boolean counts() {
        return this != MISSING && this != REJECTED;
    }

    /// Whether the value is guessed, for now or for good.
    boolean isEstimated() {
        return this == ESTIMATED || this == FINALLY_ESTIMATED || this == TEMPORARY;
    }

    /// The one of the two that says less.
    Quality orMoreDoubtful(Quality other) {
        return doubt() >= other.doubt() ? this : other;
    }

    private int doubt() {
        return switch (this) {
            case MEASURED -> 0;
            case FINALLY_ESTIMATED -> 1;
            case ESTIMATED -> 2;
            case TEMPORARY -> 3;
            case UNKNOWN -> 4;
            case REJECTED -> 5;
            case MISSING -> 6;
        };
    }

    private static @Nullable Quality[] byCode() {
        var all = new @Nullable Quality[8];
        for (var quality : values()) {
            all[quality.code] = quality;
        }
        return all;
    }
}
