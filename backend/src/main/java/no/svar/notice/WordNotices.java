package no.svar.notice;

import jakarta.inject.Singleton;
import no.svar.outbox.Subscriber;
import no.svar.promise.WordDesk;
import no.svar.promise.WordSettled;

/// Hears what was found of promises that customers had told of.
@Singleton
class WordNotices implements Subscriber<WordSettled> {

    private final NoticeDesk desk;

    WordNotices(NoticeDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "notice.word";
    }

    @Override
    public Class<WordSettled> event() {
        return WordSettled.class;
    }

    @Override
    public void receive(WordSettled event) {
        desk.keep(
                new Telling(
                        event.customer(),
                        event.subject(),
                        kind(event.result()),
                        event.at(),
                        new WordFacts(event.dueAt())));
    }

    private static NoticeKind kind(WordDesk.Result result) {
        return switch (result) {
            case CONFIRMED -> NoticeKind.PROMISE_CONFIRMED;
            case REFUSED -> NoticeKind.PROMISE_REFUSED;
            case KEPT -> NoticeKind.PROMISE_KEPT;
        };
    }
}
