package no.svar.claim;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.function.Predicate;

/// How much there is to do.
@Serdeable
public record CaseCounts(
        long open,
        long breached,
        long inNeed,
        long dueToday,
        long waitingForYou,
        long waitingForOthers,
        long forLeader,
        long mine) {

    static CaseCounts of(List<CaseRows.Tally> tallies, long mine) {
        return new CaseCounts(
                sum(tallies, tally -> true),
                sum(tallies, CaseRows.Tally::breached),
                sum(tallies, CaseRows.Tally::raised),
                tallies.stream().mapToLong(CaseRows.Tally::today).sum(),
                sum(tallies, tally -> tally.state() == ClaimState.WAITING_FOR_YOU),
                sum(tallies, tally -> tally.state() == ClaimState.WAITING_FOR_OTHERS),
                sum(tallies, CaseRows.Tally::forLeader),
                mine);
    }

    private static long sum(List<CaseRows.Tally> tallies, Predicate<CaseRows.Tally> which) {
        return tallies.stream().filter(which).mapToLong(CaseRows.Tally::many).sum();
    }
}
