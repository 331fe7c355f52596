package no.svar.outage;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Reads off what was told of an outage how the law looks at it.
final class Grounds {

    private static final BigDecimal TRANSMISSION_KV = new BigDecimal("220");

    private Grounds() {}

    /// Whether there was, or is, an interruption at all.
    static boolean count(Outage outage, Instant now) {
        return outage.status() != OutageStatus.CANCELLED
                && outage.status() != OutageStatus.RETIRED
                && !outage.startedAt().isAfter(now);
    }

    static Interruption interruption(Hit hit, Outage outage) {
        var details = outage.details();
        var restored = restored(hit);
        var plan = outage.kind() == OutageKind.PLANNED && details.exception() == null;
        var end = details.plannedEnd();
        var asPlanned = plan && end != null && restored != null && !restored.isAfter(end);
        var exempt = exempt(details, asPlanned);
        return new Interruption(
                outage.id(),
                hit.startedAt(),
                restored,
                known(hit, details.knownAt()),
                details.extent() == Extent.ALL_PHASES,
                causedByCustomer(hit, details, restored),
                exempt,
                plan && !asPlanned && exempt == null);
    }

    /// A restoration before the start, as a step may tell it of work that began later, ends it at once.
    private static @Nullable Instant restored(Hit hit) {
        var restored = hit.isRestored() ? hit.restoredAt() : null;
        return restored != null && restored.isBefore(hit.startedAt()) ? hit.startedAt() : restored;
    }

    /// With meters that report by themselves a grid company should know at once, so that an outage of which
    /// nothing else is told was known when it began.
    private static Instant known(Hit hit, @Nullable Instant toldKnown) {
        var known = toldKnown == null ? hit.startedAt() : toldKnown;
        var reported = hit.reportedAt();
        if (reported != null && reported.isBefore(known)) {
            known = reported;
        }
        return known.isBefore(hit.startedAt()) ? hit.startedAt() : known;
    }

    private static Duration causedByCustomer(Hit hit, OutageDetails details, @Nullable Instant restored) {
        if (details.customerCaused().isEmpty() || restored == null) {
            return Duration.ZERO;
        }
        var whole = Duration.between(hit.startedAt(), restored);
        return details.customerCaused().stream()
                .filter(caused -> caused.meteringPoint() == hit.meteringPoint())
                .map(caused -> caused.minutes() == null ? whole : Duration.ofMinutes(caused.minutes()))
                .map(caused -> caused.compareTo(whole) > 0 ? whole : caused)
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static LegalException.@Nullable Code exempt(OutageDetails details, boolean asPlanned) {
        var exception = details.exception();
        if (exception != null) {
            return exception.code();
        }
        var kv = details.networkKv();
        if (kv != null && kv.compareTo(TRANSMISSION_KV) >= 0) {
            return LegalException.Code.NETWORK_220_KV;
        }
        return asPlanned ? LegalException.Code.SAFETY_OR_OPERATION : null;
    }
}
