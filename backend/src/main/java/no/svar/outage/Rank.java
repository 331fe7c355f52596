package no.svar.outage;

import java.time.Instant;
import no.svar.edge.Cursor;
import org.jspecify.annotations.Nullable;

/// An outage's place in a list: what is going on, the newest first; what is planned, the next first; what is
/// over, the last to end first. An outage that moves between two pages may be shown on both or on neither.
record Rank(int group, long order, String id) implements Comparable<Rank> {

    /// How many parts it has in a cursor.
    static final int PARTS = 3;

    private static final int ONGOING = 0;
    private static final int AHEAD = 1;
    private static final int OVER = 2;

    static Rank of(OutageHistory history) {
        var outage = history.outage();
        if (history.isOngoing()) {
            return new Rank(ONGOING, -millis(outage.startedAt()), outage.id());
        }
        return history.isOver()
                ? new Rank(OVER, -millis(history.endedAt()), outage.id())
                : new Rank(AHEAD, millis(outage.startedAt()), outage.id());
    }

    private static long millis(Instant at) {
        return at.toEpochMilli();
    }

    static @Nullable Rank read(@Nullable Cursor cursor) {
        return cursor == null ? null : new Rank((int) cursor.number(0), cursor.number(1), cursor.string(2));
    }

    Cursor cursor() {
        return Cursor.after(group, order, id);
    }

    @Override
    public int compareTo(Rank other) {
        if (group != other.group) {
            return Integer.compare(group, other.group);
        }
        return order == other.order ? id.compareTo(other.id) : Long.compare(order, other.order);
    }
}
