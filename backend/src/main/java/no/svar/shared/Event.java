package no.svar.shared;

/// Something that happened, told by the room that did it through Micronaut's event publisher inside the
/// transaction of its cause; `outbox` keeps it for those who subscribe.
///
/// An event is a small record of ids and facts without personal text, and can be written as JSON.
public interface Event {

    /// What happened in the past tense with the version of its shape: `session.refresh-reused-v1`.
    String type();
}
