package no.svar.claim;

import java.util.Collection;
import java.util.Locale;

/// How many of the things that were looked for were found, and how many of those found were looked for.
final class Tally {

    private int right;
    private int missed;
    private int wrong;

    void compare(Collection<String> wanted, Collection<String> found) {
        for (var one : wanted) {
            if (found.contains(one)) {
                right++;
            } else {
                missed++;
            }
        }
        wrong += (int) found.stream().filter(one -> !wanted.contains(one)).count();
    }

    double precision() {
        return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    double recall() {
        return right + missed == 0 ? 1 : (double) right / (right + missed);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "precision %.3f recall %.3f of %d", precision(), recall(), right + missed);
    }
}
