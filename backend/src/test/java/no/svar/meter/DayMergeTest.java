package no.svar.meter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/// However the runs of a day come, the same day is left.
class DayMergeTest {

    private static final long POINT = 707057500012345671L;
    private static final List<LocalDate> DAYS =
            List.of(LocalDate.of(2026, 3, 29), LocalDate.of(2026, 10, 25), LocalDate.of(2026, 6, 1));

    @Property(tries = 300)
    void leavesTheSameDayWhateverTheOrder(@ForAll Random random) {
        var runs = runs(random);
        var day = merged(runs, random);
        Collections.shuffle(runs, random);
        assertSame(merged(runs, random), day);
    }

    @Property(tries = 100)
    void leavesTheSameDayHoweverTheRunsAreSplit(@ForAll Random random) {
        var runs = runs(random);
        var parts = new ArrayList<IntervalRun>();
        runs.forEach(run -> parts.addAll(split(run, random)));
        Collections.shuffle(parts, random);
        assertSame(merged(parts, random), merged(runs, random));
    }

    @Property(tries = 100)
    void changesNothingWhenAllIsToldAgain(@ForAll Random random) {
        var runs = runs(random);
        var day = merged(runs, random);
        var again = DayUnderWay.of(day, runs.getFirst());
        runs.forEach(run -> assertThat(again.merge(run, run.version() + "").isAny()).isFalse());
        assertThat(again.isChanged()).isFalse();
        assertThat(again.replaced()).isEmpty();
        assertSame(again.snapshot(), day);
    }

    @Property(tries = 100)
    void comesOutOfItsPackingAsItWas(@ForAll Random random) {
        var day = merged(runs(random), random);
        var copy = DayUnderWay.of(day, runs(random).getFirst()).snapshot();
        assertSame(copy, day);
        assertThat(copy.values()).isEqualTo(day.values());
        int minutes = day.values().stream().mapToInt(IntervalValue::minutes).sum();
        assertThat(minutes).isEqualTo(DayClock.minutes(day.day()));
        assertThat(day.hours()).hasSize(DayClock.minutes(day.day()) / 60);
    }

    private static void assertSame(MeterDay one, MeterDay other) {
        assertThat(one).usingRecursiveComparison().isEqualTo(other);
    }

    /// As batches would: some runs at once, the day kept and read again in between.
    private static MeterDay merged(List<IntervalRun> runs, Random random) {
        @Nullable MeterDay kept = null;
        @Nullable DayUnderWay day = null;
        for (var run : runs) {
            if (day == null || random.nextBoolean()) {
                kept = day == null ? null : day.snapshot();
                day = DayUnderWay.of(kept, run);
            }
            day.merge(run, run.version() + "");
        }
        return Objects.requireNonNull(day).snapshot();
    }

    private static List<IntervalRun> runs(Random random) {
        var day = DAYS.get(random.nextInt(DAYS.size()));
        var runs = new ArrayList<IntervalRun>();
        for (int i = 0; i <= random.nextInt(12); i++) {
            int minutes = random.nextInt(4) == 0 ? 15 : 60;
            int places = DayClock.minutes(day) / minutes;
            int first = random.nextInt(places);
            runs.add(run(day, minutes, first, 1 + random.nextInt(places - first), random));
        }
        return runs;
    }

    private static IntervalRun run(LocalDate day, int minutes, int first, int count, Random random) {
        var wh = new int[count];
        var quality = new byte[count];
        for (int i = 0; i < count; i++) {
            quality[i] = (byte) (1 + random.nextInt(Quality.values().length));
            wh[i] =
                    Quality.of(quality[i]) == Quality.MISSING
                            ? DayValues.NONE
                            : random.nextInt(1 << random.nextInt(20));
        }
        return new IntervalRun(
                POINT,
                day,
                DayClock.start(day).plusSeconds(60L * minutes * first),
                minutes,
                wh,
                quality,
                random.nextInt(3),
                Instant.parse("2026-11-01T00:00:00Z").plusSeconds(random.nextInt(3)));
    }

    private static List<IntervalRun> split(IntervalRun run, Random random) {
        if (run.count() == 1) {
            return List.of(run);
        }
        int cut = 1 + random.nextInt(run.count() - 1);
        return List.of(part(run, 0, cut), part(run, cut, run.count()));
    }

    private static IntervalRun part(IntervalRun run, int from, int to) {
        return new IntervalRun(
                run.meteringPoint(),
                run.day(),
                run.from().plusSeconds(60L * run.minutes() * from),
                run.minutes(),
                Arrays.copyOfRange(run.wh(), from, to),
                Arrays.copyOfRange(run.quality(), from, to),
                run.version(),
                run.asOf());
    }
}
