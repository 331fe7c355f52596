package no.svar.outage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import no.svar.feed.Reasons;
import no.svar.feed.Row;
import no.svar.regulation.Gsrn;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// What the fields of one row must say together: contradictions are refused, oddities kept with a doubt.
final class OutageRules {

    private final Row row;
    private final OutageFact fact;
    private final OutageDetails details;
    private final List<Doubt> doubts = new ArrayList<>();

    /// A step while it is being read.
    record ToldStep(Step step, PointSet points) {}

    private OutageRules(Row row, OutageFact fact) {
        this.row = row;
        this.fact = fact;
        this.details = fact.details();
    }

    /// The fact with its doubts; what is wrong with it is noted on the row.
    static OutageFact checked(Row row, OutageFact fact, PointSet points, List<ToldStep> steps) {
        var rules = new OutageRules(row, fact);
        rules.checkPlace();
        rules.checkStatus();
        rules.checkTimes();
        rules.checkEstimate();
        rules.checkSteps(points, steps);
        rules.checkCodes();
        return fact.doubted(rules.doubts);
    }

    private void checkPlace() {
        if (details.points() == 0 && details.postalCodes().isEmpty() && details.area() == null) {
            row.noteFault("", OutageReasons.NO_PLACE);
        }
    }

    private void checkStatus() {
        if (fact.status() == OutageStatus.RETIRED) {
            row.noteFault("status", OutageReasons.NEVER_TOLD);
        }
        if (fact.kind() == OutageKind.PLANNED) {
            return;
        }
        if (fact.status().isOfPlannedWork()) {
            row.noteFault("status", OutageReasons.PLANNED_ONLY);
        }
        if (details.announcedAt() != null) {
            row.noteFault("announcedAt", OutageReasons.PLANNED_ONLY);
        }
        if (details.plannedEnd() != null) {
            row.noteFault("plannedEnd", OutageReasons.PLANNED_ONLY);
        }
    }

    private void checkTimes() {
        if (fact.kind() == OutageKind.UNPLANNED) {
            mustNotBeAfter("/startedAt", fact.startedAt(), fact.asOf(), OutageReasons.NOT_YET);
        }
        mustNotBeAfter("/startedAt", fact.startedAt(), details.plannedEnd(), OutageReasons.ENDS_EARLY);
        checkRestored();
        if (details.knownAt() != null && details.knownAt().isBefore(fact.startedAt())) {
            doubt("/knownAt", Doubt.KNOWN_EARLY);
        }
    }

    private void checkRestored() {
        var restored = fact.restoredAt();
        if (restored == null) {
            if (fact.status() == OutageStatus.RESTORED) {
                row.noteFault("restoredAt", Reasons.MISSING);
            }
            return;
        }
        if (fact.status() != OutageStatus.RESTORED) {
            row.noteFault("restoredAt", OutageReasons.NOT_RESTORED);
        }
        mustNotBeAfter("/restoredAt", fact.startedAt(), restored, OutageReasons.BEFORE_START);
        mustNotBeAfter("/restoredAt", restored, fact.asOf(), OutageReasons.NOT_YET);
    }

    private void checkEstimate() {
        var estimate = details.estimate();
        if (estimate == null) {
            return;
        }
        mustNotBeAfter("/estimate/latest", fact.startedAt(), estimate.latest(), OutageReasons.BEFORE_START);
        mustNotBeAfter(
                "/estimate/earliest", fact.startedAt(), estimate.earliest(), OutageReasons.BEFORE_START);
        if (estimate.earliest() != null) {
            mustNotBeAfter(
                    "/estimate/earliest",
                    estimate.earliest(),
                    estimate.latest(),
                    OutageReasons.WRONG_WAY_ROUND);
        }
        if (!fact.status().isOpen()) {
            return;
        }
        if (estimate.latest().isBefore(fact.asOf())) {
            doubt("/estimate/latest", Doubt.ESTIMATE_PASSED);
        }
        if (estimate.nextUpdateAt() != null && estimate.nextUpdateAt().isBefore(fact.asOf())) {
            doubt("/estimate/nextUpdateAt", Doubt.UPDATE_PASSED);
        }
    }

    private void checkSteps(PointSet points, List<ToldStep> steps) {
        var codes = new HashSet<String>();
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i).step();
            var place = "/steps/" + i;
            mustNotBeAfter(
                    place + "/restoredAt", fact.startedAt(), step.restoredAt(), OutageReasons.BEFORE_START);
            mustNotBeAfter(place + "/restoredAt", step.restoredAt(), fact.asOf(), OutageReasons.NOT_YET);
            mustNotBeAfter(
                    place + "/restoredAt", step.restoredAt(), fact.restoredAt(), OutageReasons.AFTER_ALL);
            for (var code : step.postalCodes()) {
                if (!codes.add(code)) {
                    row.noteFaultAt(place + "/postalCodes", OutageReasons.IN_TWO_STEPS.with(code));
                }
            }
            if (details.postalCodes().isEmpty() && !points.containsAll(steps.get(i).points())) {
                doubt(place + "/meteringPoints", Doubt.STEP_BEYOND);
            }
        }
        long twice = PointSet.inTwo(steps.stream().map(ToldStep::points).toList());
        if (twice >= 0) {
            row.noteFault("steps", OutageReasons.IN_TWO_STEPS.with(Gsrn.id(twice)));
        }
    }

    private void checkCodes() {
        if (details.causeCode() != null && !Cause.isKnown(details.causeCode())) {
            doubt("/causeCode", Doubt.UNKNOWN_CAUSE);
        }
        var estimate = details.estimate();
        if (estimate != null && estimate.reasonCode() != null && !Cause.isKnown(estimate.reasonCode())) {
            doubt("/estimate/reasonCode", Doubt.UNKNOWN_REASON);
        }
    }

    private void mustNotBeAfter(String place, Instant first, @Nullable Instant second, Text reason) {
        if (second != null && first.isAfter(second)) {
            row.noteFaultAt(place, reason);
        }
    }

    private void doubt(String place, Doubt doubt) {
        if (!doubts.contains(doubt)) {
            doubts.add(doubt);
        }
        row.noteDoubtAt(place, OutageReasons.of(doubt));
    }
}
