package no.svar.meter;

/// What is odd about a reading.
enum Finding {
    LOWER_THAN_LAST,
    MISSING_DIGIT,
    EXTRA_DIGIT,
    TOO_MANY_DIGITS,
    ROLLED_OVER,
    ABOVE_FUSE,
    HIGH,
    LOW,
    NO_USE,
    /// Another reading of the customer's has taken its place.
    REPLACED,
    /// Something that whoever decided has put in words.
    OTHER;

    /// Whether a reading with it is doubted, rather than only remarked upon.
    boolean isDoubt() {
        return this != ROLLED_OVER && this != NO_USE;
    }
}
