package no.svar.notice;

import jakarta.inject.Singleton;
import no.svar.outage.ReportsClosed;
import no.svar.outbox.Subscriber;

/// Hears which reports the operator has looked into without finding a fault.
@Singleton
class ReportNotices implements Subscriber<ReportsClosed> {

    private final NoticeDesk desk;

    ReportNotices(NoticeDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "notice.reports-closed";
    }

    @Override
    public Class<ReportsClosed> event() {
        return ReportsClosed.class;
    }

    @Override
    public void receive(ReportsClosed event) {
        desk.keep(event);
    }
}
