package no.svar.notice;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import no.svar.promise.Subject;

/// What one or many customers were told, as facts.
///
/// @param id follows from what was told and when, see [MessageId]
/// @param facts JSON, in the shape of its kind
@MappedEntity("notice_message")
record Message(
        @Id String id,
        Instant toldAt,
        NoticeKind kind,
        Subject.Type subjectType,
        String subject,
        String facts) {

    static Message about(Subject subject, String id, Instant toldAt, NoticeKind kind, String facts) {
        return new Message(id, toldAt, kind, subject.type(), subject.id(), facts);
    }

    Subject about() {
        return new Subject(subjectType, subject);
    }
}
