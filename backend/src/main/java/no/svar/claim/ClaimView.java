package no.svar.claim;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.svar.claim.Follows.Answered;
import no.svar.shared.Country;
import no.svar.shared.Language;
import no.svar.shared.Money;
import org.jspecify.annotations.Nullable;

/// A claim as its customer sees it.
@Serdeable
record ClaimView(
        String id,
        String reference,
        ClaimKind kind,
        String kindText,
        ClaimState state,
        String stateText,
        Clock clock,
        JsonNode details,
        @Nullable String text,
        @Nullable ClaimWish wish,
        @Nullable ClaimNeed need,
        @Nullable String account,
        Channel channel,
        Country country,
        Decider decidedBy,
        String decidedByText,
        Instant createdAt,
        @Nullable Instant receivedAt,
        @Nullable Instant decidedAt,
        @Nullable NextUpdate nextUpdate,
        List<DeadlineView> deadlines,
        @Nullable Outcome outcome,
        @Nullable List<Answered> follows,
        List<Doing> may) {

    /// Whether time counts against the company.
    @Serdeable
    record Clock(State state, String text, @Nullable Instant since) {

        /// How the clock stands.
        enum State {
            NOT_STARTED,
            RUNNING,
            STOPPED
        }

        static Clock of(Claim claim, Language language) {
            var state =
                    switch (claim.state()) {
                        case DRAFT -> State.NOT_STARTED;
                        case RECEIVED, READ, CONTESTED, WAITING_FOR_OTHERS -> State.RUNNING;
                        case WAITING_FOR_YOU, DECIDED, CLOSED, WITHDRAWN -> State.STOPPED;
                    };
            return new Clock(state, ClaimWords.clock(claim.state()).in(language), claim.stoppedSince());
        }
    }

    /// The company's own promise.
    @Serdeable
    record NextUpdate(Instant by, String text) {}

    /// A time by law.
    @Serdeable
    record DeadlineView(LocalDate by, String text, Rule rule) {

        static List<DeadlineView> of(List<Deadlines.Deadline> deadlines, Language language) {
            return deadlines.stream()
                    .map(one -> {
                        var text = one.text().in(language);
                        return new DeadlineView(one.by(), text, new Rule(one.rule(), text, one.source()));
                    })
                    .toList();
        }
    }

    /// A rule of law, and where it was read.
    @Serdeable
    record Rule(String id, String text, String source) {}

    /// What was decided.
    @Serdeable
    record Outcome(
            ClaimResult result,
            String resultText,
            @Nullable Money amount,
            String reason,
            @Nullable String law,
            @Nullable Board disputeBody) {}

    /// The board that a Swedish rejection names.
    @Serdeable
    record Board(String name, String web, String post, boolean takesPart, String text) {}

    /// What the customer can do with a claim.
    enum Doing {
        EDIT,
        SUBMIT,
        DELETE,
        MESSAGE,
        WITHDRAW,
        CONTEST,
        ESCALATE
    }

    static ClaimView of(Claim claim, JsonNode details, DisputeBody.@Nullable Named board, Language language) {
        var by = claim.nextUpdateBy();
        return new ClaimView(
                claim.id(),
                claim.reference(),
                claim.kind(),
                FormWords.title(claim.kind()).in(language),
                claim.state(),
                claim.state().text().in(language),
                Clock.of(claim, language),
                details,
                claim.said(),
                claim.wish(),
                claim.need(),
                claim.account(),
                claim.channel(),
                claim.country(),
                claim.decidedBy(),
                claim.decidedBy().text().in(language),
                claim.createdAt(),
                claim.receivedAt(),
                claim.decidedAt(),
                by == null ? null : new NextUpdate(by, ClaimWords.nextUpdate(claim.state(), by).in(language)),
                deadlines(claim, language),
                outcome(claim, board, language),
                claim.decision() == null ? null : Follows.of(claim.kind(), language),
                may(claim));
    }

    private static List<DeadlineView> deadlines(Claim claim, Language language) {
        var received = claim.receivedAt();
        if (received == null || !claim.state().isOpen()) {
            return List.of();
        }
        var day = claim.country().dayOf(received);
        return DeadlineView.of(Deadlines.of(claim.details(), claim.country(), day), language);
    }

    private static @Nullable Outcome outcome(
            Claim claim, DisputeBody.@Nullable Named board, Language language) {
        var decision = claim.decision();
        if (decision == null) {
            return null;
        }
        return new Outcome(
                decision.result(),
                decision.result().text().in(language),
                claim.amount(),
                decision.reason(),
                decision.law(),
                board == null
                        ? null
                        : new Board(
                                DisputeBody.NAME,
                                DisputeBody.WEB,
                                DisputeBody.POST,
                                board.takesPart(),
                                board.text().in(language)));
    }

    private static List<Doing> may(Claim claim) {
        var may = new ArrayList<Doing>();
        switch (claim.state()) {
            case DRAFT -> may.addAll(List.of(Doing.EDIT, Doing.SUBMIT, Doing.DELETE));
            case RECEIVED, READ, WAITING_FOR_YOU, WAITING_FOR_OTHERS, CONTESTED ->
                    may.addAll(List.of(Doing.MESSAGE, Doing.WITHDRAW, Doing.ESCALATE));
            case DECIDED -> {
                may.add(Doing.MESSAGE);
                if (!claim.contested()) {
                    may.add(Doing.CONTEST);
                }
            }
            case CLOSED, WITHDRAWN -> {}
        }
        return may;
    }
}
