package no.svar.notice;

import io.micronaut.serde.ObjectMapper;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.svar.access.Customer;
import no.svar.outage.CompensationTold;
import no.svar.outage.OutageTold;
import no.svar.outage.PayoutsLate;
import no.svar.outage.ReportsClosed;
import no.svar.promise.Subject;

/// Keeps what customers are told, for all of an event's customers at once; hearing twice does no harm.
@Singleton
class NoticeDesk {

    private final Messages messages;
    private final Notices notices;
    private final ObjectMapper json;

    NoticeDesk(Messages messages, Notices notices, ObjectMapper json) {
        this.messages = messages;
        this.notices = notices;
        this.json = json;
    }

    /// One message for many.
    @Transactional
    void keep(OutageTold told) {
        var id = MessageId.of(told.at(), told.outage(), told.what(), told.facts());
        messages.add(
                List.of(
                        Message.about(
                                Subject.outage(told.outage()),
                                id,
                                told.at(),
                                NoticeKind.of(told.what()),
                                written(told.facts()))));
        notices.add(told.customers().stream().map(customer -> Notice.unread(customer, id)).toList());
    }

    /// A message of their own for each.
    @Transactional
    void keep(CompensationTold told) {
        each(
                told.judged().stream()
                        .map(judged ->
                                new Telling(
                                        judged.customer(),
                                        Subject.compensation(judged.compensation()),
                                        NoticeKind.OUTAGE_COMPENSATION,
                                        judged.at(),
                                        CompensationFacts.of(told, judged)))
                        .toList());
    }

    @Transactional
    void keep(PayoutsLate payouts) {
        each(
                payouts.late().stream()
                        .map(late ->
                                new Telling(
                                        late.customer(),
                                        Subject.compensation(late.compensation()),
                                        NoticeKind.PAYOUT_LATE,
                                        late.dueAt(),
                                        PayoutFacts.of(payouts, late)))
                        .toList());
    }

    @Transactional
    void keep(ReportsClosed closed) {
        var facts = new ReportFacts(closed.reason());
        each(
                closed.reports().stream()
                        .map(one ->
                                new Telling(
                                        one.customer(),
                                        Subject.outageReport(one.report()),
                                        NoticeKind.REPORT_CLOSED,
                                        closed.at(),
                                        facts))
                        .toList());
    }

    /// One message for one.
    @Transactional
    void keep(Telling telling) {
        each(List.of(telling));
    }

    private void each(List<Telling> tellings) {
        var kept = new ArrayList<Message>();
        var whom = new ArrayList<Notice>();
        for (var telling : tellings) {
            var facts = written(telling.facts());
            var about = telling.about();
            var id = MessageId.of(telling.at(), telling.kind(), about.id(), telling.customer(), facts);
            kept.add(Message.about(about, id, telling.at(), telling.kind(), facts));
            whom.add(Notice.unread(telling.customer(), id));
        }
        messages.add(kept);
        notices.add(whom);
    }

    /// The first time counts.
    ///
    /// @throws NoSuchNotice where the customer was told no such thing
    @Transactional
    void read(Customer customer, String id, Instant now) {
        if (notices.read(customer, id, now) == 0 && !notices.has(customer, id)) {
            throw new NoSuchNotice();
        }
    }

    private String written(Object facts) {
        try {
            return json.writeValueAsString(facts);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
