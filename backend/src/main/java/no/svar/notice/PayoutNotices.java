package no.svar.notice;

import jakarta.inject.Singleton;
import no.svar.outage.PayoutsLate;
import no.svar.outbox.Subscriber;

/// Hears which compensation was not paid in time.
@Singleton
class PayoutNotices implements Subscriber<PayoutsLate> {

    private final NoticeDesk desk;

    PayoutNotices(NoticeDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "notice.late-payouts";
    }

    @Override
    public Class<PayoutsLate> event() {
        return PayoutsLate.class;
    }

    /// Many customers at once are told much; whom it hits and what it gives is found out first.
    @Override
    public int atOnce() {
        return 1;
    }

    @Override
    public void receive(PayoutsLate event) {
        desk.keep(event);
    }
}
