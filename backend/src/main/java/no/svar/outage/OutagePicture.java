package no.svar.outage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// All that the board shows at a moment, found by place. Immutable; a change makes the next one.
final class OutagePicture {

    private final Map<String, BoardEntry> byId;
    private final List<BoardEntry> inOrder;
    private final Map<String, List<BoardEntry>> byPostalCode;
    private final PointIndex byPoint;
    private final Instant changedAt;

    private OutagePicture(Map<String, BoardEntry> byId, PointIndex byPoint, Instant changedAt) {
        this.byId = byId;
        this.byPoint = byPoint;
        this.changedAt = changedAt;
        this.inOrder = byId.values().stream().sorted(Comparator.comparing(BoardEntry::rank)).toList();
        this.byPostalCode = new HashMap<>();
        for (var entry : inOrder) {
            for (var code : entry.reach().postalCodes()) {
                byPostalCode.computeIfAbsent(code, anew -> new ArrayList<>(2)).add(entry);
            }
        }
    }

    static OutagePicture empty(Instant now) {
        return new OutagePicture(Map.of(), PointIndex.EMPTY, now);
    }

    /// The next picture; itself where nothing looks different.
    OutagePicture with(Collection<BoardEntry> changed, Instant now) {
        var next = new HashMap<>(byId);
        changed.forEach(entry -> next.put(entry.outage().id(), entry));
        next.replaceAll((id, entry) -> entry.at(now));
        next.values().removeIf(Objects::isNull);
        if (next.equals(byId)) {
            return this;
        }
        return new OutagePicture(next, points(next), latest(changed, now));
    }

    /// When anything on the board changed last: by what was told, else by the clock.
    private static Instant latest(Collection<BoardEntry> changed, Instant now) {
        return changed.stream().map(BoardEntry::shownSince).max(Comparator.naturalOrder()).orElse(now);
    }

    private PointIndex points(Map<String, BoardEntry> next) {
        var moved = new HashSet<String>();
        var hit = new HashMap<String, PointSet>();
        next.forEach((id, entry) -> {
            var before = byId.get(id);
            if (before == null || !before.reach().points().equals(entry.reach().points())) {
                moved.add(id);
                hit.put(id, entry.reach().points());
            }
        });
        byId.keySet().stream().filter(id -> !next.containsKey(id)).forEach(moved::add);
        return moved.isEmpty() ? byPoint : byPoint.with(moved, hit);
    }

    @Nullable BoardEntry find(String id) {
        return byId.get(id);
    }

    /// Those at a place, in the order of a list.
    Stream<BoardEntry> at(OutageQuery.Place place) {
        return switch (place) {
            case OutageQuery.Anywhere _ -> inOrder.stream();
            case OutageQuery.AtPostalCode(var code) ->
                    byPostalCode.getOrDefault(code, List.of()).stream()
                            .filter(entry -> entry.outage().country() == OutageQuery.countryOf(code));
            case OutageQuery.AtPoint(var point) ->
                    byPoint.at(point).stream()
                            .map(byId::get)
                            .filter(Objects::nonNull)
                            .sorted(Comparator.comparing(BoardEntry::rank));
            case OutageQuery.InBox(var west, var south, var east, var north) ->
                    inOrder.stream()
                            .filter(entry -> {
                                var area = entry.outage().details().area();
                                return area != null && area.touches(west, south, east, north);
                            });
        };
    }

    Instant changedAt() {
        return changedAt;
    }

    /// When it will look different although nothing is told; null where it will not.
    @Nullable Instant turnsAt() {
        return inOrder.stream()
                .map(BoardEntry::turnsAt)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
