package no.svar.queue;

import org.jspecify.annotations.Nullable;

/// The types of events of our own vocabulary, which may bear a reverse DNS name in front.
enum CallKind {
    OFFERED("queue.call.offered"),
    ANSWERED("queue.call.answered"),
    LEFT("queue.call.left"),
    ENDED("queue.call.ended"),
    AGENTS("queue.agents"),
    SNAPSHOT("queue.snapshot"),
    HOURS("queue.hours"),
    HEARTBEAT("queue.heartbeat");

    private final String type;

    CallKind(String type) {
        this.type = type;
    }

    static @Nullable CallKind of(String type) {
        for (var kind : values()) {
            if (type.equals(kind.type) || type.endsWith("." + kind.type)) {
                return kind;
            }
        }
        return null;
    }
}
