package no.svar.outage;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import no.svar.outage.BoardRows.Change;
import org.jspecify.annotations.Nullable;

/// Reads for the board what has changed: one statement where nothing has.
@Singleton
class BoardReading {

    /// A row bears the moment at which it was written, and is seen only when its transaction ends: looking so
    /// far back finds it however long that took, and whatever the clocks of the nodes say.
    private static final Duration OVERLAP = Duration.ofMinutes(1);

    private static final int AT_ONCE = 50;

    private static final List<OutageStatus> OPEN =
            Arrays.stream(OutageStatus.values()).filter(OutageStatus::isOpen).toList();

    private final BoardRows rows;
    private final Outages outages;
    private final OutageEstimates estimates;
    private final Turns turns;
    private final Scopes scopes;
    private final InstantSource clock;

    private @Nullable Instant seenUntil;

    BoardReading(
            BoardRows rows,
            Outages outages,
            OutageEstimates estimates,
            Turns turns,
            Scopes scopes,
            InstantSource clock) {
        this.rows = rows;
        this.outages = outages;
        this.estimates = estimates;
        this.turns = turns;
        this.scopes = scopes;
        this.clock = clock;
    }

    /// Brings the board up to date.
    synchronized void read(OutageBoard board) {
        var now = clock.instant();
        var changes = changes(now);
        var fresh = changes.stream().filter(change -> isNew(board, change)).map(Change::id).distinct();
        var entries =
                fresh.gather(Gatherers.windowFixed(AT_ONCE))
                        .flatMap(ids -> entries(board, ids, now).stream())
                        .toList();
        board.take(entries, now);
        changes.stream()
                .map(Change::changedAt)
                .max(Comparator.naturalOrder())
                .ifPresent(latest -> seenUntil = latest);
    }

    private List<Change> changes(Instant now) {
        var until = seenUntil;
        if (until != null) {
            return rows.since(until.minus(OVERLAP));
        }
        var since = now.minus(BoardEntry.SHOWN_FOR);
        return Stream.concat(rows.since(since).stream(), rows.with(OPEN).stream()).toList();
    }

    private static boolean isNew(OutageBoard board, Change change) {
        var known = board.find(change.id());
        return known == null || !known.outage().changedAt().equals(change.changedAt());
    }

    private List<BoardEntry> entries(OutageBoard board, List<String> ids, Instant now) {
        var told = estimates.of(ids).stream().collect(Collectors.groupingBy(OutageEstimate::outage));
        var turned = turns.of(ids).stream().collect(Collectors.groupingBy(Turn::outage));
        var named =
                scopes.of(ids).stream()
                        .filter(scope -> scope.part() == Scope.WHOLE)
                        .collect(Collectors.toMap(Scope::outage, scope -> PointSet.unpacked(scope.points())));
        return outages.all(ids).stream()
                .map(outage -> {
                    var id = outage.id();
                    var history =
                            new OutageHistory(
                                    outage,
                                    told.getOrDefault(id, List.of()),
                                    turned.getOrDefault(id, List.of()));
                    var reach = Reach.told(named.getOrDefault(id, PointSet.EMPTY), codes(outage));
                    return BoardEntry.of(history, reach(reach, board.find(id)), now);
                })
                .toList();
    }

    /// What was looked up before is still right where the same is told.
    private static Reach reach(Reach told, @Nullable BoardEntry before) {
        return before != null && before.reach().tellsTheSame(told) ? before.reach() : told;
    }

    private static Set<String> codes(Outage outage) {
        return outage.details().postalCodes().stream()
                .map(code -> code.replace(" ", ""))
                .collect(Collectors.toSet());
    }

    /// One that the board does not show any more; null where there never was such a one.
    @Nullable BoardEntry past(String id) {
        return outages.find(id)
                .map(outage -> {
                    var history = new OutageHistory(outage, estimates.of(List.of(id)), turns.of(List.of(id)));
                    return BoardEntry.of(history, Reach.NONE, clock.instant());
                })
                .orElse(null);
    }
}
