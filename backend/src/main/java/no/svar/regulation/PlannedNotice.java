package no.svar.regulation;

import java.time.Duration;
import java.time.Instant;
import no.svar.shared.Country;
import org.jspecify.annotations.Nullable;

/// NO-NOTICE-1: whether those affected were warned of planned work in time.
///
/// Leveringskvalitetsforskriften FOR-2004-11-30-1557 § 2-3: at least 24 hours before, 72 as the main rule.
/// Sweden (ellagen 11 kap. 5 §) says "in good time" and no number, so nothing is judged there.
public final class PlannedNotice {

    /// How the notice compares with the rule.
    public enum State {
        OK,
        /// Allowed, but later than the main rule says.
        BELOW_MAIN_RULE,
        VIOLATION,
        /// The law of that country names no time.
        NOT_REGULATED,
        /// It is not known when the affected were warned.
        UNKNOWN
    }

    private static final Duration MAIN_RULE = Duration.ofDays(3);
    private static final Duration MINIMUM = Duration.ofDays(1);

    private PlannedNotice() {}

    public static State of(Country country, @Nullable Instant announcedAt, Instant workStartsAt) {
        if (country != Country.NO) {
            return State.NOT_REGULATED;
        }
        if (announcedAt == null) {
            return State.UNKNOWN;
        }
        var notice = Duration.between(announcedAt, workStartsAt);
        if (notice.compareTo(MAIN_RULE) >= 0) {
            return State.OK;
        }
        return notice.compareTo(MINIMUM) >= 0 ? State.BELOW_MAIN_RULE : State.VIOLATION;
    }
}
