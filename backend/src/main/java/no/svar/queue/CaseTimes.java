package no.svar.queue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.svar.shared.Country;
import org.jspecify.annotations.Nullable;

/// How long a case takes that is received today, learned by living through the cases before it once more.
public final class CaseTimes {

    private static final String TODAYS = "";
    private static final double MIDDAY = 0.5;

    private CaseTimes() {}

    /// A case as it went.
    ///
    /// @param decided null while it waits
    /// @param stood for how many working days its clock stood
    public record PastCase(
            String id, boolean urgent, LocalDate received, @Nullable LocalDate decided, int stood) {}

    /// A quarter of such cases are done by the first day, 85 of 100 by the last.
    public record Range(LocalDate from, LocalDate to) {}

    /// @param cases of the same desk, at least one of them decided
    /// @param today when the case in question is received
    public static Range of(Country country, Collection<PastCase> cases, boolean urgent, LocalDate today) {
        var calendar = new BusinessCalendar(country);
        var first = cases.stream().map(PastCase::received).min(Comparator.naturalOrder()).orElse(today);
        var decided = cases.stream().filter(one -> one.decided() != null).toList();
        var forecast =
                new CaseForecast(
                        new CapacityPlan(calendar, 1, Map.of()),
                        (double) Math.max(1, decided.size()) / Math.max(1, calendar.between(first, today)),
                        usualDays(calendar, decided));
        var queue = new CaseQueue(forecast);
        live(queue, cases, first, today);
        queue.receive(TODAYS, urgent ? 1 : 0, today);
        var outlook = queue.outlook(TODAYS, today);
        if (outlook == null) {
            throw new IllegalStateException("A case that was received is in the queue");
        }
        return new Range(outlook.low(), outlook.high());
    }

    private static void live(CaseQueue queue, Collection<PastCase> cases, LocalDate first, LocalDate today) {
        var received = cases.stream().collect(Collectors.groupingBy(PastCase::received));
        var decided =
                cases.stream()
                        .filter(one -> one.decided() != null)
                        .collect(Collectors.groupingBy(one -> day(one.decided())));
        for (var day = first; day.isBefore(today); day = day.plus(1, ChronoUnit.DAYS)) {
            for (var one : received.getOrDefault(day, List.of())) {
                queue.receive(one.id(), one.urgent() ? 1 : 0, day);
                if (one.stood() > 0) {
                    queue.park(one.id(), day);
                    queue.resume(one.id(), day.plusDays(one.stood()));
                }
            }
            for (var one : decided.getOrDefault(day, List.of())) {
                queue.decide(one.id(), day);
            }
            queue.endDay(day);
        }
    }

    private static double usualDays(BusinessCalendar calendar, List<PastCase> decided) {
        return MIDDAY
                + decided.stream()
                        .mapToInt(one ->
                                Math.max(
                                        0,
                                        calendar.between(one.received(), day(one.decided())) - one.stood()))
                        .average()
                        .orElse(0);
    }

    private static LocalDate day(@Nullable LocalDate decided) {
        if (decided == null) {
            throw new IllegalStateException("Only decided cases are asked");
        }
        return decided;
    }
}
