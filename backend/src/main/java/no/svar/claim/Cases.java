package no.svar.claim;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.svar.access.Agent;
import no.svar.access.AgentLooks;
import no.svar.access.Customer;
import no.svar.claim.Claim.Decision;
import no.svar.edge.Cursor;
import no.svar.edge.InvalidInput;
import no.svar.edge.Page;
import no.svar.feed.Insisting;
import no.svar.shared.Language;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// Claims as the agents' room deals with them: the way in for whoever works on claims. What others were in
/// the way of is tried again, and every look at a claim is written into its customer's access log.
@Singleton
public final class Cases {

    private static final String NEXT = "POST /v1/desk/next";
    private static final String ONE = "GET /v1/desk/claims/{id}";
    private static final String WORDS = "GET /v1/desk/claims/{id}/words";

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

    private final LeaseDesk leases;
    private final AgentCaseDesk desk;
    private final CaseViews views;
    private final ClaimMessages messages;
    private final AgentLooks looks;
    private final InstantSource clock;

    Cases(
            LeaseDesk leases,
            AgentCaseDesk desk,
            CaseViews views,
            ClaimMessages messages,
            AgentLooks looks,
            InstantSource clock) {
        this.leases = leases;
        this.desk = desk;
        this.views = views;
        this.messages = messages;
        this.looks = looks;
        this.clock = clock;
    }

    /// Who asks, and in which language.
    public record Asker(Agent agent, Language language) {}

    /// What was decided, as an agent writes it.
    ///
    /// @param version of the claim as the agent has read it
    public record Verdict(
            int version,
            ClaimResult result,
            @Nullable Long amountMinor,
            String reason,
            @Nullable String law) {}

    /// The customer's own words, and a page of what was written since.
    @Serdeable
    public record Words(
            @Nullable String text,
            JsonNode details,
            List<ClaimStepsController.MessageView> items,
            @Nullable String nextCursor) {}

    /// The most urgent claim that nobody works on, in the agent's hand now; empty where there is nothing to
    /// do.
    public Optional<CaseView> next(Asker asker) {
        var now = now();
        return Insisting.on(() -> leases.next(asker.agent(), now))
                .map(id -> {
                    act(() -> desk.open(asker.agent(), id, now));
                    return look(asker, id, NEXT);
                });
    }

    public CaseView look(Asker asker, String id) {
        return look(asker, id, ONE);
    }

    private CaseView look(Asker asker, String id, String operation) {
        var now = now();
        var seen = Insisting.on(() -> desk.look(asker.agent(), id, now));
        var customer = customer(seen, asker, operation);
        return views.of(seen, customer, asker.agent().id(), now);
    }

    /// Whose claim it is, for whoever looks at more than the claim; that is written down as well.
    public Customer customer(Asker asker, String id, String operation) {
        var now = now();
        return customer(Insisting.on(() -> desk.look(asker.agent(), id, now)), asker, operation);
    }

    public Words words(Asker asker, String id, @Nullable String cursor, int limit) {
        var now = now();
        var seen = Insisting.on(() -> desk.look(asker.agent(), id, now));
        customer(seen, asker, WORDS);
        var after = Cursor.read(cursor, 1);
        var rows = messages.after(id, after == null ? "" : after.string(0), limit + 1);
        var page =
                Page.of(rows, limit, message -> Cursor.after(message.id()))
                        .map(message -> ClaimStepsController.MessageView.of(message, asker.language()));
        return new Words(seen.claim().said(), views.details(seen.claim()), page.items(), page.nextCursor());
    }

    public void release(Agent agent, String id) {
        act(() -> leases.release(agent, id));
    }

    public CaseView reply(Asker asker, String id, String text) {
        var now = now();
        return done(asker, id, () -> desk.reply(asker.agent(), id, text, now));
    }

    public CaseView ask(Asker asker, String id, String question) {
        var now = now();
        return done(asker, id, () -> desk.ask(asker.agent(), id, question, now));
    }

    public CaseView waitFor(Asker asker, String id, String whom, @Nullable Instant until) {
        var now = now();
        if (until != null) {
            requireSoon("/until", until, now);
        }
        return done(asker, id, () -> desk.waitFor(asker.agent(), id, whom, until, now));
    }

    public CaseView decide(Asker asker, String id, Verdict verdict) {
        if (verdict.amountMinor() != null && !verdict.result().gives()) {
            throw new InvalidInput("/amountMinor", NO_SUM);
        }
        var decision =
                new Decision(verdict.result(), verdict.amountMinor(), verdict.reason(), verdict.law(), now());
        return done(asker, id, () -> desk.decide(asker.agent(), id, verdict.version(), decision));
    }

    /// @param said what is promised, as the customer reads it
    public CaseView promiseUpdate(Asker asker, String id, Instant due, @Nullable String said) {
        var now = now();
        requireSoon("/dueAt", due, now);
        var at = due.truncatedTo(ChronoUnit.MICROS);
        return done(asker, id, () -> desk.promiseUpdate(asker.agent(), id, at, said, now));
    }

    public CaseView escalate(Asker asker, String id) {
        var now = now();
        return done(asker, id, () -> desk.escalate(asker.agent(), id, now));
    }

    /// The claim as it is after that, also where it is not the agent's to see any more.
    private CaseView done(Asker asker, String id, Runnable work) {
        act(work);
        var now = now();
        var seen = Insisting.on(() -> desk.afterwards(asker.agent(), id, now));
        var customer = looks.acted(customerOf(seen), asker.language());
        return views.of(seen, customer, asker.agent().id(), now);
    }

    private static void requireSoon(String pointer, Instant due, Instant now) {
        if (!due.isAfter(now) || due.isAfter(now.plus(FARTHEST))) {
            throw new InvalidInput(pointer, NOT_THEN);
        }
    }

    private static void act(Runnable work) {
        Insisting.on(() -> {
            work.run();
            return true;
        });
    }

    private Customer customer(AgentCaseDesk.Seen seen, Asker asker, String operation) {
        return looks.look(customerOf(seen), asker.language(), seen.pseudonym(), operation);
    }

    private static UUID customerOf(AgentCaseDesk.Seen seen) {
        return UUID.fromString(seen.claim().customerId());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
