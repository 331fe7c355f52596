package no.svar.claim;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import no.svar.access.Agent;
import no.svar.access.Customer;
import no.svar.edge.Cursor;
import no.svar.edge.Page;
import no.svar.feed.Insisting;
import no.svar.shared.Language;
import org.jspecify.annotations.Nullable;

/// Claims as the agents' room looks at them. What others were in the way of is tried again, and every look at
/// a claim is written into its customer's access log.
@Singleton
public final class Cases {

    private final LeaseDesk leases;
    private final AgentCaseDesk desk;
    private final LookDesk looks;
    private final CaseViews views;
    private final ClaimMessages messages;
    private final InstantSource clock;

    Cases(
            LeaseDesk leases,
            AgentCaseDesk desk,
            LookDesk looks,
            CaseViews views,
            ClaimMessages messages,
            InstantSource clock) {
        this.leases = leases;
        this.desk = desk;
        this.looks = looks;
        this.views = views;
        this.messages = messages;
        this.clock = clock;
    }

    /// Who asks, and in which language.
    public record Asker(Agent agent, Language language) {}

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
                .map(id ->
                        Insisting.on(() -> {
                            desk.open(asker.agent(), id, now);
                            return id;
                        }))
                .map(id -> view(asker, look(asker, id, CaseLook.NEXT)));
    }

    public CaseView look(Asker asker, String id) {
        return view(asker, look(asker, id, CaseLook.ONE));
    }

    /// Whose claim it is, for whoever looks at more than the claim.
    public Customer customer(Asker asker, String id, CaseLook look) {
        return look(asker, id, look).customer();
    }

    public Words words(Asker asker, String id, @Nullable String cursor, int limit) {
        var seen = look(asker, id, CaseLook.WORDS);
        var after = Cursor.read(cursor, 1);
        var rows = messages.after(id, after == null ? "" : after.string(0), limit + 1);
        var page =
                Page.of(rows, limit, message -> Cursor.after(message.id()))
                        .map(message -> ClaimStepsController.MessageView.of(message, asker.language()));
        return new Words(seen.claim().said(), views.details(seen.claim()), page.items(), page.nextCursor());
    }

    /// Nothing happens where it is not that agent's.
    public void release(Agent agent, String id) {
        var now = now();
        Insisting.on(() -> leases.release(agent, id, now));
    }

    private LookDesk.Seen look(Asker asker, String id, CaseLook look) {
        var now = now();
        return Insisting.on(() -> looks.look(asker, id, look, now));
    }

    private CaseView view(Asker asker, LookDesk.Seen seen) {
        return views.of(seen, asker.agent(), now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
