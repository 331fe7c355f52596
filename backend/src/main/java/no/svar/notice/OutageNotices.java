package no.svar.notice;

import jakarta.inject.Singleton;
import no.svar.outage.OutageTold;
import no.svar.outbox.Subscriber;

/// Hears what customers are to be told of an outage.
@Singleton
class OutageNotices implements Subscriber<OutageTold> {

    private final NoticeDesk desk;

    OutageNotices(NoticeDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "notice.outage";
    }

    @Override
    public Class<OutageTold> event() {
        return OutageTold.class;
    }

    /// Many customers at once are told much; whom it hits and what it gives is found out first.
    @Override
    public int atOnce() {
        return 2;
    }

    @Override
    public void receive(OutageTold event) {
        desk.keep(event);
    }
}
