package no.svar.notice;

import jakarta.inject.Singleton;
import java.util.Objects;
import no.svar.outbox.Subscriber;
import no.svar.promise.Circle;
import no.svar.promise.PromiseMissed;
import no.svar.promise.Subject;

/// Hears which promises to one customer were missed. A booked call that was missed is told by the room that
/// keeps it, and what was promised to many is told with the outage that it is about.
@Singleton
class MissNotices implements Subscriber<PromiseMissed> {

    private final NoticeDesk desk;

    MissNotices(NoticeDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "notice.promise";
    }

    @Override
    public Class<PromiseMissed> event() {
        return PromiseMissed.class;
    }

    @Override
    public boolean concerns(PromiseMissed event) {
        return Circle.customerOf(event.audience()) != null && event.subject().type() != Subject.Type.CALLBACK;
    }

    @Override
    public void receive(PromiseMissed event) {
        desk.keep(
                new Telling(
                        Objects.requireNonNull(Circle.customerOf(event.audience())).toString(),
                        event.subject(),
                        NoticeKind.PROMISE_MISSED,
                        event.dueAt(),
                        new MissFacts(event.kind(), event.dueAt())));
    }
}
