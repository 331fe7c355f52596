package no.svar.claim;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import no.svar.access.Agent;
import no.svar.edge.Cursor;
import no.svar.edge.Page;
import no.svar.shared.Country;
import no.svar.shared.Language;
import org.jspecify.annotations.Nullable;

/// What agents see of many claims at once: the list in its order, and how many there are; one statement for a
/// page, two for the counts.
@Singleton
public final class CaseLists {

    private final CaseRows rows;
    private final InstantSource clock;

    CaseLists(CaseRows rows, InstantSource clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /// Which come first.
    public enum Order {
        URGENCY,
        OLDEST
    }

    /// Which are asked for.
    ///
    /// @param state null for all that are open
    /// @param forLeader only those that nobody but a team leader gets
    public record Which(
            @Nullable ClaimState state, @Nullable ClaimKind kind, Order order, boolean forLeader) {

        private Set<ClaimState> states() {
            return state == null ? OPEN : EnumSet.of(state);
        }

        private Set<ClaimKind> kinds() {
            return kind == null ? EnumSet.allOf(ClaimKind.class) : EnumSet.of(kind);
        }
    }

    private static final Set<ClaimState> OPEN = open();

    public Page<CaseLine> page(
            Agent agent, Which which, @Nullable String cursor, int limit, Language language) {
        if (which.forLeader() && !agent.leader()) {
            return new Page<>(List.of(), null);
        }
        var now = clock.instant();
        var page =
                switch (which.order()) {
                    case URGENCY -> urgent(agent, which, cursor, limit);
                    case OLDEST -> oldest(agent, which, cursor, limit);
                };
        return page.map(row -> CaseLine.of(row, agent.id(), now, language));
    }

    /// Reads claims of these states and kinds, for everybody or for leaders, behind a place.
    private interface Read {
        List<CaseRow> rows(Set<ClaimState> states, Set<ClaimKind> kinds, List<Boolean> leader, int limit);
    }

    private Page<CaseRow> urgent(Agent agent, Which which, @Nullable String cursor, int limit) {
        var after = Cursor.read(cursor, 3);
        var urgency = after == null ? -1 : Math.toIntExact(after.number(0));
        var due = after == null ? Instant.EPOCH : after.instant(1);
        var claim = after == null ? "" : after.string(2);
        return read(
                agent,
                which,
                limit,
                (states, kinds, leader, most) ->
                        rows.urgent(states, kinds, leader, urgency, due, claim, most),
                row -> Cursor.after(row.urgency(), row.dueAt(), row.claimId()));
    }

    private Page<CaseRow> oldest(Agent agent, Which which, @Nullable String cursor, int limit) {
        var after = Cursor.read(cursor, 2);
        var received = after == null ? Instant.EPOCH : after.instant(0);
        var claim = after == null ? "" : after.string(1);
        return read(
                agent,
                which,
                limit,
                (states, kinds, leader, most) -> rows.oldest(states, kinds, leader, received, claim, most),
                row -> Cursor.after(row.receivedAt(), row.claimId()));
    }

    private static Page<CaseRow> read(
            Agent agent, Which which, int limit, Read read, Function<CaseRow, Cursor> place) {
        var shown = which.forLeader() ? List.of(true) : LeaseDesk.shown(agent);
        var found = read.rows(which.states(), which.kinds(), shown, limit + 1);
        return Page.of(found, limit, place);
    }

    public CaseCounts counts(Agent agent) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var zone = Country.NO.zone();
        var tonight = Country.NO.dayOf(now).plusDays(1).atStartOfDay(zone).toInstant();
        return CaseCounts.of(
                rows.tally(LeaseDesk.shown(agent), tonight), rows.leasedTo(agent.id().toString(), now));
    }

    private static Set<ClaimState> open() {
        var open = EnumSet.allOf(ClaimState.class);
        open.removeIf(state -> !state.isOpen());
        return open;
    }
}
