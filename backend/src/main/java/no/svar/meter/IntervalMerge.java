package no.svar.meter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.svar.feed.MergingFeed;
import no.svar.feed.Result;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// One batch of interval values on its way into the days that are kept.
final class IntervalMerge implements MergingFeed.Merge<IntervalRun> {

    private final MeterDays days;
    private final ReplacedDays replacedDays;
    private final String source;
    private final Instant receivedAt;
    private final ToldBefore toldBefore = new ToldBefore();

    /// What a dry run would have left so far; null where it is none.
    private final @Nullable Map<DayPlace, MeterDay> rehearsed;

    IntervalMerge(
            MeterDays days, ReplacedDays replacedDays, String source, boolean dryRun, Instant receivedAt) {
        this.days = days;
        this.replacedDays = replacedDays;
        this.source = source;
        this.receivedAt = receivedAt;
        this.rehearsed = dryRun ? new HashMap<>() : null;
    }

    @Override
    public @Nullable Text objection(IntervalRun run) {
        return toldBefore.objection(run);
    }

    @Override
    public List<Result> merge(List<IntervalRun> runs) {
        var kept = kept(runs);
        var underWay = new TreeMap<DayPlace, DayUnderWay>();
        var results = new ArrayList<Result>(runs.size());
        for (var run : runs) {
            var day =
                    underWay.computeIfAbsent(DayPlace.of(run), place -> DayUnderWay.of(kept.get(place), run));
            results.add(day.merge(run, source).result());
        }
        if (rehearsed == null) {
            write(underWay.values().stream().filter(DayUnderWay::isChanged).toList());
        } else {
            underWay.forEach((place, day) -> rehearsed.put(place, day.snapshot()));
        }
        return results;
    }

    private Map<DayPlace, MeterDay> kept(List<IntervalRun> runs) {
        var places = runs.stream().map(DayPlace::of).distinct().sorted().toList();
        var kept = new HashMap<DayPlace, MeterDay>(places.size() * 2);
        days.locked(places).forEach(day -> kept.put(DayPlace.of(day), day));
        if (rehearsed != null) {
            kept.putAll(rehearsed);
        }
        return kept;
    }

    private void write(List<DayUnderWay> changed) {
        var added = changed.stream().filter(day -> !day.isKnown()).map(DayUnderWay::snapshot).toList();
        if (!added.isEmpty()) {
            days.insert(added);
        }
        var others = changed.stream().filter(DayUnderWay::isKnown).map(DayUnderWay::snapshot).toList();
        if (!others.isEmpty()) {
            days.replace(others);
        }
        var before =
                changed.stream()
                        .flatMap(day -> day.replaced().stream())
                        .map(day -> ReplacedDay.of(day, receivedAt))
                        .toList();
        if (!before.isEmpty()) {
            replacedDays.keep(before);
        }
    }
}
