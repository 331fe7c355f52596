package no.svar.outage;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the law makes of one period without supply at one metering point.
///
/// @param amountMinor what is due; null where it is not decided
/// @param counted how long it lasted as the law counts
record Verdict(
        CompensationResult result,
        Reason reason,
        @Nullable Long amountMinor,
        Duration counted,
        List<Term> arithmetic,
        List<Missing> missing) {

    /// Why.
    enum Reason {
        LONG_OUTAGE,
        TOO_SHORT,
        BUSINESS,
        SOME_PHASES,
        CUSTOMER_CAUSED,
        LIMIT_REACHED,
        SAFETY_OR_OPERATION,
        OUTSIDE_CONTROL,
        NETWORK_220_KV,
        NO_LONGER_AFFECTED,
        JOINED_WITH_ANOTHER,
        NOT_OVER,
        FACTS_MISSING,
        RULE_NOT_KNOWN
    }

    /// What has to be told before it can be decided.
    enum Missing {
        METERING_POINT,
        GRID_COST,
        EXTENT_OF_EXCEPTION,
        NEED_FOR_LONGER_WORK,
        RULE_OF_THAT_DAY,
        END
    }

    static Verdict due(long amountMinor, Duration counted, List<Term> arithmetic) {
        return new Verdict(
                CompensationResult.DUE, Reason.LONG_OUTAGE, amountMinor, counted, arithmetic, List.of());
    }

    static Verdict notDue(Reason reason, Duration counted, List<Term> arithmetic) {
        return new Verdict(CompensationResult.NOT_DUE, reason, 0L, counted, arithmetic, List.of());
    }

    static Verdict undecided(Duration counted, List<Term> arithmetic, List<Missing> missing) {
        var reason =
                missing.contains(Missing.RULE_OF_THAT_DAY)
                        ? Reason.RULE_NOT_KNOWN
                        : missing.contains(Missing.END) ? Reason.NOT_OVER : Reason.FACTS_MISSING;
        return new Verdict(CompensationResult.UNDECIDED, reason, null, counted, arithmetic, missing);
    }
}
