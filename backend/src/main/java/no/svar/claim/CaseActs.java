package no.svar.claim;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Consumer;
import no.svar.callback.CallOutcome;
import no.svar.callback.CallbackDesk;
import no.svar.claim.Cases.Asker;
import no.svar.claim.Claim.Decision;
import no.svar.edge.InvalidInput;
import no.svar.feed.Insisting;
import no.svar.promise.WordDesk;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// What the agents' room does with claims; each act answers the claim as it is then. What others were in the
/// way of is tried again.
@Singleton
public final class CaseActs {

    /// Nobody remembers a promise that is farther off.
    private static final Duration FARTHEST = Duration.ofDays(60);

    private static final Text NOT_THEN =
            new Text(
                    "Må være senere enn nå, og innen 60 dager",
                    "Må vere seinare enn no, og innan 60 dagar",
                    "Måste vara senare än nu, och inom 60 dagar",
                    "Must be later than now, and within 60 days");
    private static final Text NO_SUM =
            new Text(
                    "Et avslag har ikke noe beløp",
                    "Eit avslag har ikkje noko beløp",
                    "Ett avslag har inget belopp",
                    "A rejection has no sum");

    private final AgentCaseDesk desk;
    private final CasePromiseDesk promises;
    private final LookDesk looks;
    private final CaseViews views;
    private final InstantSource clock;

    CaseActs(
            AgentCaseDesk desk,
            CasePromiseDesk promises,
            LookDesk looks,
            CaseViews views,
            InstantSource clock) {
        this.desk = desk;
        this.promises = promises;
        this.looks = looks;
        this.views = views;
        this.clock = clock;
    }

    /// What was decided, as an agent writes it.
    ///
    /// @param version of the claim as the agent has read it
    public record Verdict(
            int version,
            ClaimResult result,
            @Nullable Long amountMinor,
            String reason,
            @Nullable String law) {}

    /// A call that an agent made.
    ///
    /// @param note kept inside, at most 400 characters
    public record Call(UUID callback, CallOutcome outcome, @Nullable String note) {}

    public CaseView reply(Asker asker, String id, String text) {
        return done(asker, id, now -> desk.reply(asker.agent(), id, text, now));
    }

    public CaseView ask(Asker asker, String id, String question) {
        return done(asker, id, now -> desk.ask(asker.agent(), id, question, now));
    }

    public CaseView waitFor(Asker asker, String id, String whom, @Nullable Instant until) {
        var at = until == null ? null : soon("/until", until);
        return done(asker, id, now -> desk.waitFor(asker.agent(), id, whom, at, now));
    }

    public CaseView decide(Asker asker, String id, Verdict verdict) {
        if (verdict.amountMinor() != null && !verdict.result().gives()) {
            throw new InvalidInput("/amountMinor", NO_SUM);
        }
        return done(
                asker,
                id,
                now ->
                        desk.decide(
                                asker.agent(),
                                id,
                                verdict.version(),
                                new Decision(
                                        verdict.result(),
                                        verdict.amountMinor(),
                                        verdict.reason(),
                                        verdict.law(),
                                        now)));
    }

    /// @param why kept inside
    public CaseView escalate(Asker asker, String id, String why) {
        return done(asker, id, now -> desk.escalate(asker.agent(), id, why, now));
    }

    /// @param said what is promised, as the customer reads it
    public CaseView promiseUpdate(Asker asker, String id, Instant due, @Nullable String said) {
        var by = soon("/dueAt", due);
        return done(asker, id, now -> promises.update(asker, id, by, said, now));
    }

    /// @param said what is promised, as the customer reads it
    public CaseView promiseReply(Asker asker, String id, Instant due, @Nullable String said) {
        var by = soon("/dueAt", due);
        return done(asker, id, now -> promises.reply(asker, id, by, said, now));
    }

    /// @param said what is promised, as the customer reads it
    /// @param sentAs names the sending: the same one books one call
    public CaseView promiseCall(
            Asker asker, String id, CallbackDesk.Booking booking, @Nullable String said, UUID sentAs) {
        return done(asker, id, now -> promises.call(asker, id, booking, said, sentAs, now));
    }

    /// @param sentAs names the sending: the same one is noted once
    public CaseView called(Asker asker, String id, Call call, UUID sentAs) {
        return done(
                asker,
                id,
                now ->
                        promises.called(
                                asker,
                                id,
                                call.callback(),
                                new CallbackDesk.Attempt(
                                        call.outcome(), now, call.note(), sentAs.toString())));
    }

    /// What was found of a promise that the customer has told of.
    public CaseView settle(Asker asker, String id, UUID promise, WordDesk.Finding finding) {
        return done(asker, id, now -> promises.settle(asker, id, promise, finding, now));
    }

    /// The claim as it is after that, also where it is not the agent's to see any more.
    private CaseView done(Asker asker, String id, Consumer<Instant> work) {
        var now = now();
        Insisting.on(() -> {
            work.accept(now);
            return id;
        });
        var seen = Insisting.on(() -> looks.afterwards(asker, id, now));
        return views.of(seen, asker.agent(), now());
    }

    private Instant soon(String pointer, Instant due) {
        var now = now();
        if (!due.isAfter(now) || due.isAfter(now.plus(FARTHEST))) {
            throw new InvalidInput(pointer, NOT_THEN);
        }
        return due.truncatedTo(ChronoUnit.MICROS);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
