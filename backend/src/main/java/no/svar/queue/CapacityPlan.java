package no.svar.queue;

import java.time.LocalDate;
import java.util.Map;

/// How much can be worked on each day, in any unit that is kept to (people, hours): as usual, but for the
/// days that are planned otherwise (holidays, overtime).
record CapacityPlan(BusinessCalendar calendar, double usual, Map<LocalDate, Double> planned) {

    CapacityPlan {
        planned = Map.copyOf(planned);
    }

    double on(LocalDate day) {
        return calendar.isWorking(day) ? planned.getOrDefault(day, usual) : 0;
    }
}
