package no.svar.claim;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.svar.callback.ClaimCalls;
import no.svar.promise.PromiseView;
import no.svar.shared.Country;
import no.svar.shared.Language;
import no.svar.shared.Money;
import org.jspecify.annotations.Nullable;

/// A claim as an agent sees it first: what it is about and what can be done, without a word of the
/// customer's.
@Serdeable
public record CaseView(
        String id,
        String reference,
        int version,
        ClaimKind kind,
        String kindText,
        ClaimState state,
        String stateText,
        ClaimView.Clock clock,
        Country country,
        String language,
        Decider decidedBy,
        String decidedByText,
        Instant receivedAt,
        ClaimView.@Nullable NextUpdate nextUpdate,
        int missed,
        boolean contested,
        String calm,
        @Nullable String about,
        @Nullable Money demanded,
        List<Money> amounts,
        List<LocalDate> days,
        @Nullable ClaimWish wish,
        @Nullable ClaimNeed need,
        Flags flags,
        List<Before.Gives> gives,
        List<PromiseView> promises,
        List<ClaimCalls.Call> calls,
        List<PromiseView> told,
        List<ClaimView.DeadlineView> deadlines,
        ClaimView.@Nullable Outcome outcome,
        List<Happened> happened,
        boolean forLeader,
        String pseudonym,
        @Nullable Lease lease,
        List<Doing> may) {

    /// What is urgent, and what to be prepared for.
    @Serdeable
    record Flags(boolean shouting, boolean threat, List<RantFlags.Danger> danger, List<ClaimNeed> needs) {

        static Flags of(RantFlags flags) {
            return new Flags(flags.shouting(), flags.isThreat(), List.copyOf(flags.danger()), flags.needs());
        }
    }

    /// Something that happened, without what was said.
    @Serdeable
    record Happened(Instant at, ClaimEntry.What what, String text, Actor by, String byText) {

        static Happened of(ClaimEntry entry, Language language) {
            return new Happened(
                    entry.happenedAt(),
                    entry.what(),
                    ClaimWords.entry(entry.what()).in(language),
                    entry.actor(),
                    entry.by().text().in(language));
        }
    }

    /// That somebody works on it; never who.
    @Serdeable
    record Lease(Instant until, boolean mine) {}

    /// What an agent can do.
    enum Doing {
        REPLY,
        ASK,
        WAIT,
        DECIDE,
        PROMISE,
        CALL_ATTEMPT,
        SETTLE,
        ESCALATE
    }
}
