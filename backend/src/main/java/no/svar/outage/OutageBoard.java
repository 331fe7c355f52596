package no.svar.outage;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.svar.edge.PreparedAnswer;
import no.svar.edge.PreparedAnswers;
import no.svar.shared.Language;
import org.jspecify.annotations.Nullable;

/// What this node shows of all outages: in memory, so that it is told to any number of people, and also while
/// the database is away.
///
/// What is written of a picture stays the same bytes until something changes; only then is it written anew,
/// when it is first asked for.
@Singleton
final class OutageBoard implements PreparedAnswers {

    /// After how long without a look at the database what is shown is called stale.
    private static final Duration LIVE_FOR = Duration.ofSeconds(5);

    private final OutagePages pages;
    private final InstantSource clock;
    private volatile Shown shown;
    private Instant confirmedAt;

    /// What is shown, how well it is seen, and what was written of that.
    private record Shown(OutagePicture picture, Sight sight, PreparedPages written) {}

    OutageBoard(OutagePages pages, InstantSource clock) {
        this.pages = pages;
        this.clock = clock;
        this.confirmedAt = clock.instant();
        this.shown =
                new Shown(
                        OutagePicture.empty(confirmedAt),
                        new Sight(Seen.STALE, confirmedAt),
                        new PreparedPages());
    }

    /// Takes in what has changed; with what it knows already that is all there was at that moment.
    synchronized void take(Collection<BoardEntry> changed, Instant at) {
        confirmedAt = at;
        show(shown.picture.with(changed, clock.instant()));
    }

    /// Takes in whom outages hit, now that it has been looked up; not of one of which something else is told
    /// meanwhile.
    synchronized void reach(Map<String, Reach> found) {
        var now = clock.instant();
        var entries =
                found.entrySet().stream()
                        .flatMap(one ->
                                Stream.ofNullable(shown.picture.find(one.getKey()))
                                        .filter(entry -> entry.reach().tellsTheSame(one.getValue()))
                                        .map(entry -> BoardEntry.of(entry.history(), one.getValue(), now)))
                        .toList();
        show(shown.picture.with(entries, now));
    }

    /// Looks at the clock: what was to happen by now, and whether the database was asked lately.
    synchronized void turn() {
        var now = clock.instant();
        var turnsAt = shown.picture.turnsAt();
        show(turnsAt == null || now.isBefore(turnsAt) ? shown.picture : shown.picture.with(List.of(), now));
    }

    private void show(OutagePicture picture) {
        var stale = confirmedAt.isBefore(clock.instant().minus(LIVE_FOR));
        var state = stale ? Seen.STALE : Seen.LIVE;
        if (picture != shown.picture || state != shown.sight.state()) {
            shown = new Shown(picture, new Sight(state, confirmedAt), new PreparedPages());
        }
    }

    /// Null where the board does not show it: there is none, or it was over long ago.
    @Nullable BoardEntry find(String id) {
        return shown.picture.find(id);
    }

    Stream<BoardEntry> at(OutageQuery.Place place) {
        return shown.picture.at(place);
    }

    PreparedAnswer list(OutageQuery query, Language language) {
        var now = shown;
        return pages.list(now.picture, now.sight, query, language);
    }

    PreparedAnswer one(BoardEntry entry, Language language) {
        return pages.one(entry, shown.sight, language);
    }

    @Override
    public @Nullable PreparedAnswer at(String uri, Language language) {
        var now = shown;
        var known = now.written.find(uri, language);
        return known == null ? write(now, uri, language) : known;
    }

    private @Nullable PreparedAnswer write(Shown now, String uri, Language language) {
        var id = OutageUri.one(uri);
        var entry = id == null ? null : now.picture.find(id);
        if (entry != null) {
            return now.written.keep(uri, language, () -> pages.one(entry, now.sight, language));
        }
        var query = OutageUri.list(uri);
        return query == null
                ? null
                : now.written.keep(uri, language, () -> pages.list(now.picture, now.sight, query, language));
    }
}
