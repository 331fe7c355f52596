package no.svar.queue;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import no.svar.shared.Country;

/// A simulated office that decides cases: waves of claims after outages, with overtime planned against them,
/// a summer of half the people, urgent cases, and cases that wait for their customers.
final class CaseCentre {

    static final BusinessCalendar CALENDAR = new BusinessCalendar(Country.NO);

    private static final int DAYS = 220;
    private static final int WARM_UP = 30;
    private static final double PEOPLE = 8;
    private static final double A_DAY_EACH = 6;
    private static final double ARRIVALS = 42;
    private static final double URGENT = 0.08;
    private static final double PARKED = 0.12;
    private static final int WAVE_EACH = 35;
    private static final int WAVE_LASTS = 5;

    /// @param waited true working days, without those in which the clock stood
    record Outcome(double waited, double p50, double p85, double meanOfLately) {}

    private record Case(String id, int priority, long number, LocalDate received) {}

    private record Parked(Case one, int until) {}

    private record Asked(CaseForecast.Days days, double meanOfLately) {}

    private final SplittableRandom random;
    private final Map<LocalDate, Double> planned = new HashMap<>();
    private final CaseForecast forecast;
    private final CaseQueue queue;
    private final PriorityQueue<Case> waiting =
            new PriorityQueue<>(
                    Comparator.comparingInt(Case::priority).reversed().thenComparingLong(Case::number));
    private final List<Parked> parked = new ArrayList<>();
    private final Map<String, Asked> asked = new HashMap<>();
    private final Map<String, Integer> stood = new HashMap<>();
    private final Deque<double[]> lately = new ArrayDeque<>();
    private final List<Outcome> outcomes = new ArrayList<>();
    private final int firstWave;
    private long received;

    private CaseCentre(long seed) {
        random = new SplittableRandom(seed);
        firstWave = 15 + random.nextInt(15);
        var day = CALENDAR.plus(LocalDate.of(2026, 1, 5), 0);
        for (int i = 0; i < DAYS + 60; i++) {
            int sinceWave = (i - firstWave) % WAVE_EACH;
            boolean summer = day.getMonthValue() == 7;
            boolean overtime = i >= firstWave && sinceWave >= 3 && sinceWave < 15;
            planned.put(day, PEOPLE * (summer ? 0.6 : 1) * (overtime ? 1.5 : 1));
            day = CALENDAR.next(day);
        }
        forecast = new CaseForecast(new CapacityPlan(CALENDAR, PEOPLE, planned), A_DAY_EACH, 8);
        queue = new CaseQueue(forecast);
    }

    static List<Outcome> play(long seed) {
        var centre = new CaseCentre(seed);
        var day = CALENDAR.plus(LocalDate.of(2026, 1, 5), 0);
        for (int i = 0; i < DAYS; i++) {
            centre.playDay(i, day);
            day = CALENDAR.next(day);
        }
        return centre.outcomes;
    }

    private void playDay(int i, LocalDate day) {
        parked.removeIf(one -> {
            if (one.until() > i) {
                return false;
            }
            queue.resume(one.one().id(), day);
            return waiting.add(one.one());
        });
        boolean wave = i >= firstWave && (i - firstWave) % WAVE_EACH < WAVE_LASTS;
        boolean summer = day.getMonthValue() == 7;
        int arrivals = poisson(ARRIVALS * (wave ? 3 : 1) * (summer ? 0.7 : 1));
        for (int n = 0; n < arrivals; n++) {
            receive(day, i);
        }
        double capacity = planned.getOrDefault(day, PEOPLE);
        int decisions = poisson(A_DAY_EACH * capacity * (0.9 + 0.2 * random.nextDouble()));
        for (int n = 0; n < decisions && !waiting.isEmpty(); n++) {
            work(waiting.remove(), day, i);
        }
        queue.endDay(day);
        while (!lately.isEmpty() && lately.getFirst()[0] < i - 15) {
            lately.removeFirst();
        }
    }

    private void receive(LocalDate day, int i) {
        int priority = random.nextDouble() < URGENT ? 1 : 0;
        var one = new Case("k" + received, priority, received++, day);
        queue.receive(one.id(), priority, day);
        waiting.add(one);
        if (priority == 0 && i >= WARM_UP) {
            double mean = lately.stream().mapToDouble(took -> took[1]).average().orElse(8);
            asked.put(one.id(), new Asked(forecast.days(queue.ahead(one.id()), day, day, 0), mean));
        }
    }

    private void work(Case one, LocalDate day, int i) {
        if (!stood.containsKey(one.id()) && random.nextDouble() < PARKED) {
            int days = 1 + (int) Draws.exponential(6, random);
            stood.put(one.id(), days);
            queue.park(one.id(), day);
            parked.add(new Parked(one, i + days));
            return;
        }
        double took = CALENDAR.between(one.received(), day) - stood.getOrDefault(one.id(), 0);
        queue.decide(one.id(), day);
        lately.add(new double[] {i, took});
        var answer = asked.remove(one.id());
        if (answer != null) {
            var days = answer.days();
            outcomes.add(new Outcome(took, days.p50(), days.p85(), answer.meanOfLately()));
        }
    }

    private int poisson(double mean) {
        int count = 0;
        for (double at = Draws.exponential(1, random); at < mean; at += Draws.exponential(1, random)) {
            count++;
        }
        return count;
    }
}
