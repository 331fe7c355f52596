package no.svar.claim;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;
import no.svar.shared.Country;
import no.svar.shared.Language;
import org.jspecify.annotations.Nullable;

/// A claim in the agents' list.
@Serdeable
public record CaseLine(
        String id,
        String reference,
        ClaimKind kind,
        String kindText,
        ClaimState state,
        String stateText,
        Country country,
        @Nullable ClaimNeed need,
        boolean breached,
        boolean forLeader,
        Instant receivedAt,
        Instant dueAt,
        CaseView.@Nullable Lease lease) {

    static CaseLine of(CaseRow row, UUID agent, Instant now, Language language) {
        return new CaseLine(
                row.claimId(),
                row.reference(),
                row.kind(),
                FormWords.title(row.kind()).in(language),
                row.state(),
                row.state().text().in(language),
                row.country(),
                row.need(),
                row.breached(),
                row.forLeader(),
                row.receivedAt(),
                row.dueAt(),
                lease(row, agent, now));
    }

    static CaseView.@Nullable Lease lease(CaseRow row, UUID agent, Instant now) {
        var until = row.leasedUntil();
        return until == null || !row.isLeased(now)
                ? null
                : new CaseView.Lease(until, row.isLeasedTo(agent, now));
    }
}
