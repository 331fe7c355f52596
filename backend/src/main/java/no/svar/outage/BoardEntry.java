package no.svar.outage;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import no.svar.shared.Language;
import org.jspecify.annotations.Nullable;

/// An outage on the board at a moment: whom it hits, where it stands in a list, and its summary as bytes,
/// which are written once for each language when they are first asked for.
final class BoardEntry {

    /// How long one that is over stays on the board.
    static final Duration SHOWN_FOR = Duration.ofDays(7);

    private final OutageHistory history;
    private final Reach reach;
    private final Rank rank;
    private final boolean overdue;
    private final Map<Language, byte[]> summaries = new ConcurrentHashMap<>(2);

    private BoardEntry(OutageHistory history, Reach reach, boolean overdue) {
        this.history = history;
        this.reach = reach;
        this.rank = Rank.of(history);
        this.overdue = overdue;
    }

    static BoardEntry of(OutageHistory history, Reach reach, Instant now) {
        return new BoardEntry(history, reach, history.isOverdue(now));
    }

    /// The same at another moment; null where it is no longer shown.
    @Nullable BoardEntry at(Instant now) {
        if (history.isOver() && !now.isBefore(history.endedAt().plus(SHOWN_FOR))) {
            return null;
        }
        return overdue == history.isOverdue(now) ? this : of(history, reach, now);
    }

    /// When it will look different although nothing is told; null where it will not.
    @Nullable Instant turnsAt() {
        if (history.isOver()) {
            return history.endedAt().plus(SHOWN_FOR);
        }
        var estimate = outage().details().estimate();
        return estimate == null || overdue ? null : estimate.latest();
    }

    OutageHistory history() {
        return history;
    }

    Outage outage() {
        return history.outage();
    }

    Reach reach() {
        return reach;
    }

    Rank rank() {
        return rank;
    }

    boolean isOverdue() {
        return overdue;
    }

    /// Since when it looks as it does.
    Instant shownSince() {
        var estimate = outage().details().estimate();
        return Stream.of(outage().changedAt(), overdue && estimate != null ? estimate.latest() : Instant.MIN)
                .max(Instant::compareTo)
                .orElseThrow();
    }

    byte[] summary(Language language, Function<OutageSummary, byte[]> written) {
        return summaries.computeIfAbsent(
                language, anew -> written.apply(OutageSummary.of(outage(), overdue, anew)));
    }
}
