package no.svar.outage;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.svar.outage.OutageChanged.Change;
import no.svar.outage.OutageTold.What;
import no.svar.outage.Spread.Course;

/// What follows for customers when hits are written: they are told, and what they are due is judged.
@Singleton
final class Aftermath {

    private final Teller teller;
    private final Judge judge;

    Aftermath(Teller teller, Judge judge) {
        this.teller = teller;
        this.judge = judge;
    }

    /// These were hit. Of what is over already they hear that it is.
    void begun(Outage outage, List<Hit> fresh) {
        if (outage.isOpen()) {
            teller.tell(outage, What.START, fresh);
        }
    }

    /// These hits were brought in line with what is told, or let go of.
    ///
    /// @param after those that are left
    void broughtInLine(Course course, Outage outage, List<Hit> before, List<Hit> after) {
        var were = before.stream().collect(Collectors.toMap(Hit::meteringPoint, Function.identity()));
        var restored = after.stream().filter(hit -> hit.isRestored() && !wasRestored(hit, were)).toList();
        if (!restored.isEmpty()) {
            teller.tell(outage, What.RESTORED, restored);
        }
        if (outage.status() == OutageStatus.CANCELLED) {
            teller.tell(outage, What.CANCELLED, after);
        }
        if (outage.isOpen() && isOtherTime(course)) {
            teller.tell(outage, What.CHANGED, after.stream().filter(hit -> !hit.isRestored()).toList());
        }
        after.forEach(hit -> {
            if (hit.isRestored()) {
                were.put(hit.meteringPoint(), hit);
            }
        });
        judge.judge(were.values().stream().filter(hit -> hit.restoredAt() != null).toList());
    }

    private static boolean isOtherTime(Course course) {
        return course.hasChanged(Change.ESTIMATE, Change.TIMES) && !course.hasChanged(Change.BEGUN);
    }

    private static boolean wasRestored(Hit hit, Map<Long, Hit> were) {
        var before = were.get(hit.meteringPoint());
        return before != null && before.isRestored();
    }
}
