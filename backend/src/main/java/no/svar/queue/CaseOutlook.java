package no.svar.queue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What is said of a case on a day: "about no. 140 of 612; done between 12 and 19 May, 17 of 20 by 19 May".
///
/// @param position 1 is taken next
/// @param of cases that are worked on
/// @param low a quarter of such cases are done by then
/// @param high 85 of 100 are done by then
/// @param stopped the clock stands, as we wait for the customer
/// @param later why high is later than was said before; null where it is not
record CaseOutlook(
        LocalDate asOf,
        int position,
        int of,
        LocalDate low,
        LocalDate high,
        boolean stopped,
        @Nullable DelayReason later) {

    /// What is said now, after this was said: the high date moves later only with a reason.
    CaseOutlook then(CaseOutlook now, @Nullable DelayReason reason) {
        boolean isLater = now.high.isAfter(high);
        var kept = isLater && reason == null ? high : now.high;
        return new CaseOutlook(
                now.asOf,
                now.position,
                now.of,
                now.low.isAfter(kept) ? kept : now.low,
                kept,
                now.stopped,
                isLater ? reason : null);
    }
}
