package no.svar.queue;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import no.svar.queue.Picture.Experience;
import no.svar.queue.ScoreDays.Tally;
import org.jspecify.annotations.Nullable;

/// What was learnt of the queues over weeks, kept in memory: what is usual in each half hour, and how often
/// the ranges of each day were kept.
@Singleton
class QueueExperience {

    /// What the page of a queue speaks of.
    static final int DAYS = 28;

    /// What can be asked for.
    static final int MOST_DAYS = 365;

    static final Duration HALF_HOUR = Duration.ofMinutes(30);

    private static final int STEP_SECONDS = 5;

    /// Days that live calls still add to.
    private static final int RECENT = 2;

    /// A wait may become visible after so many with higher numbers: a batch of past calls takes its time.
    private static final int OVERLAP = 20_000;

    private final UsualWeeks profiles;
    private final ScoreDays scores;
    private final InstantSource clock;

    private volatile Map<Slot, Usual> usual = Map.of();
    private volatile Map<String, KeptRanges> kept = Map.of();
    private volatile Instant learntAt = Instant.EPOCH;
    private long newest;
    private final ConcurrentSkipListMap<LocalDate, List<Tally>> days = new ConcurrentSkipListMap<>();

    QueueExperience(UsualWeeks profiles, ScoreDays scores, InstantSource clock) {
        this.profiles = profiles;
        this.scores = scores;
        this.clock = clock;
    }

    private record Slot(String queue, int weekday, int halfHour) {}

    /// Reads what has changed, be it long past. Each day is read by itself, so that no statement takes long.
    synchronized void learn() {
        var slots = new HashMap<Slot, Usual>();
        for (var row : profiles.all()) {
            slots.put(
                    new Slot(row.queue(), row.weekday(), row.halfHour()),
                    new Usual(row.samples(), row.p25(), row.p50(), row.p90()));
        }
        usual = Map.copyOf(slots);
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        var reached = scores.newest();
        if (newest == 0) {
            newest = reached;
        }
        var changed =
                scores.addedTo(newest - OVERLAP).stream()
                        .map(added -> LocalDate.ofInstant(added, ZoneOffset.UTC))
                        .collect(Collectors.toSet());
        for (int back = 0; back <= MOST_DAYS; back++) {
            var day = today.minusDays(back);
            if (back < RECENT || changed.contains(day) || !days.containsKey(day)) {
                days.put(day, scores.between(start(day), start(day.plusDays(1))));
            }
            if (back == DAYS) {
                sumUp(today, now);
            }
        }
        days.headMap(today.minusDays(MOST_DAYS)).clear();
        newest = reached;
        sumUp(today, now);
    }

    private void sumUp(LocalDate today, Instant now) {
        var all = new HashMap<String, KeptRanges>();
        days.tailMap(today.minusDays(DAYS - 1L)).values().stream()
                .flatMap(List::stream)
                .map(Tally::queue)
                .distinct()
                .forEach(queue -> all.put(queue, sum(queue, today, DAYS)));
        kept = Map.copyOf(all);
        learntAt = now;
    }

    /// What is known of a queue now.
    Experience of(PhoneQueue queue, Instant now) {
        return new Experience(usualAt(queue, now), kept.get(queue.id()));
    }

    @Nullable Usual usualAt(PhoneQueue queue, Instant instant) {
        var local = instant.atZone(queue.country().zone());
        var minute = local.getHour() * 60 + local.getMinute();
        return usual.get(
                new Slot(queue.id(), local.getDayOfWeek().getValue(), minute / (int) HALF_HOUR.toMinutes()));
    }

    /// The last so many days together, today among them.
    KeptRanges kept(PhoneQueue queue, int lastDays) {
        return sum(queue.id(), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), lastDays);
    }

    /// How old that is.
    Instant learntAt() {
        return learntAt;
    }

    private KeptRanges sum(String queue, LocalDate today, int lastDays) {
        long samples = 0;
        long keptInTime = 0;
        long within = 0;
        var errors = new TreeMap<Integer, Long>();
        for (var day : days.tailMap(today.minusDays(lastDays - 1L)).values()) {
            for (var tally : day) {
                if (tally.queue().equals(queue)) {
                    samples += tally.samples();
                    keptInTime += tally.kept();
                    within += tally.within();
                    errors.merge(tally.step(), tally.samples(), Long::sum);
                }
            }
        }
        return new KeptRanges(lastDays, samples, keptInTime, within, median(errors, samples));
    }

    /// The middle of the step that the median lies in.
    private static long median(SortedMap<Integer, Long> errors, long samples) {
        long below = 0;
        for (var step : errors.entrySet()) {
            below += step.getValue();
            if (below * 2 >= samples) {
                return step.getKey() * (long) STEP_SECONDS + STEP_SECONDS / 2;
            }
        }
        return 0;
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
