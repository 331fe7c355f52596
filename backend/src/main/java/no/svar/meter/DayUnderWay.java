package no.svar.meter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A metering point's day while runs of values are merged into it.
///
/// For each interval the greatest version wins, then the greatest age, then the greater content; quarters
/// stand before the hour that they are part of. What is left never depends on the order in which the runs
/// come, nor on how often.
final class DayUnderWay {

    private final long meteringPoint;
    private final boolean known;
    private final DayValues values;
    private final List<MeterDay> replaced = new ArrayList<>();
    private int version = -1;
    private Instant asOf = Instant.MIN;
    private String source = "";
    private boolean changed;

    private int created;
    private int replacing;
    private int confirmed;
    private int same;
    private int stale;

    private DayUnderWay(long meteringPoint, boolean known, DayValues values) {
        this.meteringPoint = meteringPoint;
        this.known = known;
        this.values = values;
    }

    /// @param kept null where nothing is known of the day that the run is about
    static DayUnderWay of(@Nullable MeterDay kept, IntervalRun run) {
        if (kept == null) {
            return new DayUnderWay(run.meteringPoint(), false, DayValues.untold(run.day(), run.minutes()));
        }
        var day = new DayUnderWay(kept.meteringPoint(), true, DayValues.of(kept));
        day.noteNewest(kept.version(), kept.asOf(), kept.source());
        return day;
    }

    /// Whether the day was kept already.
    boolean isKnown() {
        return known;
    }

    boolean isChanged() {
        return changed;
    }

    /// What the day said before each run that replaced some of it.
    List<MeterDay> replaced() {
        return replaced;
    }

    Change merge(IntervalRun run, String from) {
        var before = isTold(run) ? snapshot() : null;
        created = replacing = confirmed = same = stale = 0;
        if (run.minutes() < values.minutes()) {
            values.refine();
        }
        int place = values.placeOf(run.from());
        int step = run.minutes() / values.minutes();
        long age = DayValues.micros(run.asOf());
        for (int i = 0; i < run.count(); i++, place += step) {
            if (step > 1) {
                mergeHour(place, run, i, age);
            } else {
                mergePlace(place, run, i, age);
            }
        }
        if (before != null && replacing > 0) {
            replaced.add(before);
        }
        var change = new Change(created, replacing, confirmed, same, stale);
        boolean newest = noteNewest(run.version(), run.asOf(), from);
        changed |= newest || change.isAny();
        return change;
    }

    /// The day as it stands.
    MeterDay snapshot() {
        var sums = DaySums.of(values);
        return new MeterDay(
                meteringPoint,
                values.day(),
                values.start(),
                values.minutes(),
                values.packedNumbers(),
                values.packedQualities(),
                PackedDay.ages(values, version, DayValues.micros(asOf)),
                sums.wh(),
                sums.estimatedWh(),
                sums.known(),
                sums.estimated(),
                sums.missing(),
                version,
                asOf,
                source);
    }

    private boolean isTold(IntervalRun run) {
        if (!known && version < 0) {
            return false;
        }
        int from = values.placeOf(run.from());
        int to = values.placeOf(run.from().plusSeconds(60L * run.minutes() * run.count() - 1));
        for (int place = from; place <= to; place++) {
            if (values.isTold(place)) {
                return true;
            }
        }
        return false;
    }

    private void mergePlace(int place, IntervalRun run, int i, long age) {
        int hour = values.hourOf(place);
        if (values.isWholeHour(hour)) {
            values.clearHour(hour);
            values.put(place, run.wh()[i], run.quality()[i], run.version(), age);
            replacing++;
        } else if (!values.isTold(place)) {
            values.put(place, run.wh()[i], run.quality()[i], run.version(), age);
            created++;
        } else if (wins(place, run, i, age)) {
            values.put(place, run.wh()[i], run.quality()[i], run.version(), age);
        }
    }

    private void mergeHour(int place, IntervalRun run, int i, long age) {
        if (values.isWholeHour(place)) {
            if (wins(place, run, i, age)) {
                values.putHour(place, run.wh()[i], run.quality()[i], run.version(), age);
            }
        } else if (isAnyQuarterTold(place)) {
            stale++;
        } else {
            values.putHour(place, run.wh()[i], run.quality()[i], run.version(), age);
            created++;
        }
    }

    private boolean isAnyQuarterTold(int hour) {
        for (int quarter = hour; quarter < hour + values.placesAnHour(); quarter++) {
            if (values.isTold(quarter)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the run's value is to be put where another is, and counts why.
    private boolean wins(int place, IntervalRun run, int i, long age) {
        int newer = Integer.compare(run.version(), values.version(place));
        newer = newer != 0 ? newer : Long.compare(age, values.asOf(place));
        int greater = Integer.compare(run.quality()[i], values.quality(place).code());
        greater = greater != 0 ? greater : Integer.compare(run.wh()[i], values.wh(place));
        if (greater == 0) {
            if (newer > 0) {
                confirmed++;
            } else if (newer == 0) {
                same++;
            } else {
                stale++;
            }
            return newer > 0;
        }
        boolean wins = newer > 0 || (newer == 0 && greater > 0);
        if (wins) {
            replacing++;
        } else {
            stale++;
        }
        return wins;
    }

    /// Of all that was ever told of the day the newest stands beside it, whether or not it won.
    private boolean noteNewest(int toldVersion, Instant toldAsOf, String teller) {
        int newer = Integer.compare(toldVersion, version);
        newer = newer != 0 ? newer : toldAsOf.compareTo(asOf);
        newer = newer != 0 ? newer : teller.compareTo(source);
        if (newer > 0) {
            version = toldVersion;
            asOf = toldAsOf;
            source = teller;
        }
        return newer > 0;
    }
}
