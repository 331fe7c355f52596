package no.svar.invoice;

import java.util.Optional;

/// The slips of the keyboard that turn one payment reference into another.
enum ReferenceSlip {
    DIGITS_SWAPPED,
    ONE_DIGIT_WRONG,
    DIGIT_MISSING,
    DIGIT_ADDED;

    /// The one slip that makes `typed` out of `right`; empty where they are equal or further apart.
    static Optional<ReferenceSlip> between(String right, String typed) {
        var difference = typed.length() - right.length();
        return switch (difference) {
            case 0 -> ofSameLength(right, typed);
            case -1 -> isOneLonger(right, typed) ? Optional.of(DIGIT_MISSING) : Optional.empty();
            case 1 -> isOneLonger(typed, right) ? Optional.of(DIGIT_ADDED) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<ReferenceSlip> ofSameLength(String right, String typed) {
        var first = firstDifference(right, typed);
        if (first == right.length()) {
            return Optional.empty();
        }
        if (right.substring(first + 1).equals(typed.substring(first + 1))) {
            return Optional.of(ONE_DIGIT_WRONG);
        }
        var swapped =
                right.charAt(first) == typed.charAt(first + 1)
                        && right.charAt(first + 1) == typed.charAt(first)
                        && right.substring(first + 2).equals(typed.substring(first + 2));
        return swapped ? Optional.of(DIGITS_SWAPPED) : Optional.empty();
    }

    private static boolean isOneLonger(String longer, String shorter) {
        var first = firstDifference(longer, shorter);
        return longer.substring(first + 1).equals(shorter.substring(first));
    }

    /// The first place where the two differ, or the length of the shorter.
    private static int firstDifference(String one, String other) {
        var length = Math.min(one.length(), other.length());
        var index = 0;
        while (index < length && one.charAt(index) == other.charAt(index)) {
            index++;
        }
        return index;
    }
}
