package no.svar.claim;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import no.svar.claim.Claims.Fared;
import no.svar.queue.CaseTimes;
import no.svar.queue.CaseTimes.PastCase;
import no.svar.queue.CaseTimes.Range;
import no.svar.shared.Country;
import org.jspecify.annotations.Nullable;

/// How long claims take now, by those of the last 90 days; looked up at most once a minute for each desk.
@Singleton
final class HowLong {

    private static final Duration LATELY = Duration.ofDays(90);
    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final int MOST = 2_000;
    private static final Set<ClaimState> WAITING =
            EnumSet.of(
                    ClaimState.RECEIVED,
                    ClaimState.READ,
                    ClaimState.WAITING_FOR_OTHERS,
                    ClaimState.CONTESTED);

    private final Claims claims;
    private final ClaimSettings settings;
    private final Map<Desk, Known> known = new ConcurrentHashMap<>();

    HowLong(Claims claims, ClaimSettings settings) {
        this.claims = claims;
        this.settings = settings;
    }

    /// Whose turn it is, and how soon.
    private record Desk(Country country, Decider decider, boolean urgent) {}

    /// @param range null where too few were decided
    private record Known(Instant at, @Nullable Range range) {}

    /// Null where too few were decided to say.
    @Nullable Range of(Country country, Decider decider, boolean urgent, Instant now) {
        var desk = new Desk(country, decider, urgent);
        var last = known.get(desk);
        if (last == null || last.at().plus(KEPT).isBefore(now)) {
            last = new Known(now, learn(desk, now));
            known.put(desk, last);
        }
        return last.range();
    }

    private @Nullable Range learn(Desk desk, Instant now) {
        var decided = claims.decided(desk.country(), desk.decider(), now.minus(LATELY), MOST);
        if (decided.size() < settings.decidedToSay()) {
            return null;
        }
        var today = desk.country().dayOf(now);
        var cases = new ArrayList<PastCase>();
        var since = desk.country().dayOf(now.minus(LATELY));
        for (var fared : List.of(decided, claims.waiting(desk.country(), desk.decider(), WAITING, MOST))) {
            fared.forEach(one -> cases.add(past(one, desk.country(), since)));
        }
        return CaseTimes.of(desk.country(), cases, desk.urgent(), today);
    }

    /// What came in before is taken for received on the first day that is looked at.
    private static PastCase past(Fared fared, Country country, LocalDate since) {
        var received = country.dayOf(fared.receivedAt());
        var decided = fared.decidedAt();
        return new PastCase(
                fared.id(),
                fared.need() != null,
                received.isBefore(since) ? since : received,
                decided == null ? null : country.dayOf(decided),
                (int) Duration.ofSeconds(fared.stoppedSeconds()).toDays());
    }
}
