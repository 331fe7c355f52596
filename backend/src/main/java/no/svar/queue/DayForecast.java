package no.svar.queue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// What is usual in the half hours of one day in which a line is open.
record DayForecast(List<Slot> slots) {

    /// @param usual null where too little is known
    /// @param open for the whole of it
    record Slot(Instant from, Instant to, @Nullable Usual usual, boolean open) {

        private double longest() {
            return usual == null ? Double.MAX_VALUE : usual.p90();
        }
    }

    static DayForecast of(PhoneQueue queue, LocalDate day, Function<Instant, @Nullable Usual> usually) {
        var spans = queue.hours().on(day);
        var slots = new ArrayList<Slot>();
        var midnight = day.atStartOfDay(queue.country().zone()).toInstant();
        var end = day.plusDays(1).atStartOfDay(queue.country().zone()).toInstant();
        for (var from = midnight; from.isBefore(end); from = from.plus(QueueExperience.HALF_HOUR)) {
            var to = from.plus(QueueExperience.HALF_HOUR);
            for (var span : spans) {
                if (span.from().isBefore(to) && from.isBefore(span.to())) {
                    var usual = usually.apply(from);
                    var whole = !span.from().isAfter(from) && !span.to().isBefore(to);
                    slots.add(new Slot(from, to, usual != null && usual.isTold() ? usual : null, whole));
                    break;
                }
            }
        }
        return new DayForecast(List.copyOf(slots));
    }

    /// One of the best half hours that are still to come, drawn by lot: the same advice to all would make the
    /// queue that it warns of. Null where nothing is known, or nothing is better than now.
    ///
    /// @param now the range of this moment; null where it is not known, or where the day is another
    @Nullable Slot better(Instant after, @Nullable MinuteRange now, RandomGenerator lot) {
        var known = slots.stream().filter(slot -> slot.open && slot.from.isAfter(after)).toList();
        var best = known.stream().min(Comparator.comparingDouble(Slot::longest)).orElse(null);
        if (best == null || best.usual == null) {
            return null;
        }
        var goal = best.usual.range();
        if (now != null && !isShorter(goal, now)) {
            return null;
        }
        var alike = known.stream().filter(slot -> isAlike(slot.usual, goal, now)).toList();
        return alike.get(lot.nextInt(alike.size()));
    }

    /// No longer than a step beyond the best, and shorter than now.
    private static boolean isAlike(@Nullable Usual usual, MinuteRange goal, @Nullable MinuteRange now) {
        return usual != null
                && !isShorter(goal.widened(), usual.range())
                && (now == null || isShorter(usual.range(), now));
    }

    private static boolean isShorter(MinuteRange one, MinuteRange other) {
        return length(one) < length(other);
    }

    private static int length(MinuteRange range) {
        return range.high() == null ? Integer.MAX_VALUE : range.high();
    }
}
