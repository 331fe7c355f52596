package no.svar.notice;

import jakarta.inject.Singleton;
import no.svar.invoice.InvoiceReleased;
import no.svar.outbox.Subscriber;
import no.svar.promise.Subject;

/// Hears which invoices nothing is on hold of any more.
@Singleton
class ReleaseNotices implements Subscriber<InvoiceReleased> {

    private final NoticeDesk desk;

    ReleaseNotices(NoticeDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "notice.release";
    }

    @Override
    public Class<InvoiceReleased> event() {
        return InvoiceReleased.class;
    }

    @Override
    public void receive(InvoiceReleased event) {
        desk.keep(
                new Telling(
                        event.customer(),
                        Subject.claim(event.claim()),
                        NoticeKind.INVOICE_RELEASED,
                        event.at(),
                        new HoldFacts(event.reference(), event.invoice(), null)));
    }
}
