package no.svar.notice;

import jakarta.inject.Singleton;
import no.svar.claim.ClaimReceived;
import no.svar.outbox.Subscriber;
import no.svar.promise.Subject;

/// Hears which claims came in: their receipts.
@Singleton
class ClaimNotices implements Subscriber<ClaimReceived> {

    private final NoticeDesk desk;

    ClaimNotices(NoticeDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "notice.claim";
    }

    @Override
    public Class<ClaimReceived> event() {
        return ClaimReceived.class;
    }

    @Override
    public void receive(ClaimReceived event) {
        desk.keep(
                new Telling(
                        event.customer(),
                        Subject.claim(event.claim()),
                        event.breach() ? NoticeKind.CLAIM_OPENED : NoticeKind.CLAIM_RECEIVED,
                        event.at(),
                        new ClaimFacts(event.reference(), event.nextUpdateBy(), null, null)));
    }
}
