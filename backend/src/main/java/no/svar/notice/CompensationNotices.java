package no.svar.notice;

import jakarta.inject.Singleton;
import no.svar.outage.CompensationTold;
import no.svar.outbox.Subscriber;

/// Hears what customers are to be told an outage gives them.
@Singleton
class CompensationNotices implements Subscriber<CompensationTold> {

    private final NoticeDesk desk;

    CompensationNotices(NoticeDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "notice.compensation";
    }

    @Override
    public Class<CompensationTold> event() {
        return CompensationTold.class;
    }

    /// Many customers at once are told much; whom it hits and what it gives is found out first.
    @Override
    public int atOnce() {
        return 2;
    }

    @Override
    public void receive(CompensationTold event) {
        desk.keep(event);
    }
}
