package no.svar.notice;

import jakarta.inject.Singleton;
import no.svar.invoice.InvoiceHeld;
import no.svar.outbox.Subscriber;
import no.svar.promise.Subject;

/// Hears which invoices some is on hold of.
@Singleton
class HoldNotices implements Subscriber<InvoiceHeld> {

    private final NoticeDesk desk;

    HoldNotices(NoticeDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "notice.hold";
    }

    @Override
    public Class<InvoiceHeld> event() {
        return InvoiceHeld.class;
    }

    @Override
    public void receive(InvoiceHeld event) {
        desk.keep(
                new Telling(
                        event.customer(),
                        Subject.claim(event.claim()),
                        NoticeKind.INVOICE_HELD,
                        event.at(),
                        new HoldFacts(event.reference(), event.invoice(), event.amount())));
    }
}
