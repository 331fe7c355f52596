package no.svar.notice;

import jakarta.inject.Singleton;
import java.util.Objects;
import no.svar.callback.CallbackTold;
import no.svar.outbox.Subscriber;
import no.svar.promise.Subject;
import org.jspecify.annotations.Nullable;

/// Hears what becomes of promised calls.
@Singleton
class CallbackNotices implements Subscriber<CallbackTold> {

    private final NoticeDesk desk;

    CallbackNotices(NoticeDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "notice.callback";
    }

    @Override
    public Class<CallbackTold> event() {
        return CallbackTold.class;
    }

    @Override
    public boolean concerns(CallbackTold event) {
        return kind(event.what()) != null;
    }

    @Override
    public void receive(CallbackTold event) {
        desk.keep(
                new Telling(
                        event.customer(),
                        Subject.callback(event.callback()),
                        Objects.requireNonNull(kind(event.what())),
                        event.at(),
                        new CallbackFacts(event.from(), event.to(), event.at(), event.choose())));
    }

    /// Null where we have just talked.
    private static @Nullable NoticeKind kind(CallbackTold.What what) {
        return switch (what) {
            case BOOKED -> NoticeKind.CALLBACK_BOOKED;
            case MOVED -> NoticeKind.CALLBACK_MOVED;
            case CANCELLED -> NoticeKind.CALLBACK_CANCELLED;
            case ATTEMPTED -> NoticeKind.CALLBACK_ATTEMPTED;
            case MISSED -> NoticeKind.CALLBACK_MISSED;
            case REACHED -> null;
        };
    }
}
