package no.svar.notice;

import jakarta.inject.Singleton;
import java.util.Objects;
import no.svar.claim.ClaimMoved;
import no.svar.outbox.Subscriber;
import no.svar.promise.Subject;
import org.jspecify.annotations.Nullable;

/// Hears which steps claims take, and tells those that a customer waits for.
@Singleton
class ClaimStepNotices implements Subscriber<ClaimMoved> {

    private final NoticeDesk desk;

    ClaimStepNotices(NoticeDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "notice.claim-step";
    }

    @Override
    public Class<ClaimMoved> event() {
        return ClaimMoved.class;
    }

    @Override
    public boolean concerns(ClaimMoved event) {
        return kind(event.state()) != null;
    }

    @Override
    public void receive(ClaimMoved event) {
        desk.keep(
                new Telling(
                        event.customer(),
                        Subject.claim(event.claim()),
                        Objects.requireNonNull(kind(event.state())),
                        event.at(),
                        new ClaimFacts(
                                event.reference(), event.nextUpdateBy(), event.result(), event.board())));
    }

    /// Null for a step that can be seen on the claim, and needs no message of its own.
    private static @Nullable NoticeKind kind(String state) {
        return switch (state) {
            case "WAITING_FOR_YOU" -> NoticeKind.CLAIM_ASKED;
            case "DECIDED" -> NoticeKind.CLAIM_DECIDED;
            case "WITHDRAWN" -> NoticeKind.CLAIM_WITHDRAWN;
            default -> null;
        };
    }
}
