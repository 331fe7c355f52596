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
        var kept = new ArrayList<Message>();
        var whom = new ArrayList<Notice>();
        for (var judged : told.judged()) {
            var id = MessageId.of(judged.at(), judged.compensation(), judged.customer());
            kept.add(
                    Message.about(
                            Subject.compensation(judged.compensation()),
                            id,
                            judged.at(),
                            NoticeKind.OUTAGE_COMPENSATION,
                            written(CompensationFacts.of(told, judged))));
            whom.add(Notice.unread(judged.customer(), id));
        }
        messages.add(kept);
        notices.add(whom);
    }

    /// One message for one.
    @Transactional
    void keep(Telling telling) {
        var facts = written(telling.facts());
        var about = telling.about();
        var id = MessageId.of(telling.at(), telling.kind(), about.id(), telling.customer(), facts);
        messages.add(List.of(Message.about(about, id, telling.at(), telling.kind(), facts)));
        notices.add(List.of(Notice.unread(telling.customer(), id)));
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
