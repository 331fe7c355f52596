package no.svar.claim;

import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.svar.access.Agent;
import no.svar.access.AgentLooks;
import no.svar.callback.ClaimCalls;
import no.svar.promise.PromiseFacts;
import no.svar.promise.Subject;
import no.svar.shared.Language;
import org.jspecify.annotations.Nullable;

/// Shows claims to agents; a fixed number of statements for each kind.
@Singleton
final class CaseViews {

    private static final int MOST_HAPPENED = 20;
    private static final int MOST_NAMED = 20;

    private final ClaimTimeline timeline;
    private final Knowledge knowledge;
    private final PromiseFacts promises;
    private final ClaimCalls calls;
    private final ClaimViews views;
    private final AgentLooks looks;

    CaseViews(
            ClaimTimeline timeline,
            Knowledge knowledge,
            PromiseFacts promises,
            ClaimCalls calls,
            ClaimViews views,
            AgentLooks looks) {
        this.timeline = timeline;
        this.knowledge = knowledge;
        this.promises = promises;
        this.calls = calls;
        this.views = views;
        this.looks = looks;
    }

    /// @param agent who looks
    CaseView of(LookDesk.Seen seen, Agent agent, Instant now) {
        var claim = seen.claim();
        var customer = seen.customer();
        var language = customer.language();
        var shown = views.of(claim, language);
        var rant = CaseList.read(claim, claim.said());
        var toCall = calls.of(customer, UUID.fromString(claim.id()));
        var told = promises.told(customer);
        return new CaseView(
                claim.id(),
                claim.reference(),
                claim.version(),
                claim.kind(),
                shown.kindText(),
                claim.state(),
                shown.stateText(),
                shown.clock(),
                claim.country(),
                looks.spokenBy(customer.id()).tag(),
                claim.decidedBy(),
                shown.decidedByText(),
                Objects.requireNonNull(claim.receivedAt()),
                shown.nextUpdate(),
                claim.missed(),
                claim.contested(),
                RantCalmWords.of(claim.kind(), invoice(claim), rant, language),
                claim.about(),
                Demanded.of(claim),
                rant.amounts().stream().map(RantAmount::money).distinct().limit(MOST_NAMED).toList(),
                days(rant),
                claim.wish(),
                claim.need(),
                CaseView.Flags.of(rant.flags()),
                knowledge.of(customer, claim.details(), claim.country(), now).gives().stream()
                        .map(gives -> new Before.Gives(gives.text().in(language), gives.amount()))
                        .toList(),
                promises.about(Subject.claim(claim.id()), language),
                toCall,
                told,
                shown.deadlines(),
                shown.outcome(),
                happened(claim, language),
                seen.row().forLeader(),
                By.agent(seen.pseudonym()).text().in(language),
                CaseLine.lease(seen.row(), agent.id(), now),
                May.of(seen.row(), agent, now)
                        .with(CaseView.Doing.CALL_ATTEMPT, ClaimCalls.isAnyOpen(toCall))
                        .with(CaseView.Doing.SETTLE, !told.isEmpty())
                        .listed());
    }

    JsonNode details(Claim claim) {
        return views.of(claim, Language.NB).details();
    }

    private List<CaseView.Happened> happened(Claim claim, Language language) {
        return timeline.latest(claim.id(), MOST_HAPPENED).reversed().stream()
                .map(entry -> CaseView.Happened.of(entry, language))
                .toList();
    }

    private static List<LocalDate> days(Rant rant) {
        return rant.dates().stream()
                .map(RantDate::on)
                .filter(Objects::nonNull)
                .distinct()
                .limit(MOST_NAMED)
                .toList();
    }

    private static @Nullable String invoice(Claim claim) {
        var about = claim.about();
        return about != null && about.startsWith("invoice:") ? about.substring("invoice:".length()) : null;
    }
}
