package no.svar.queue;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a call centre told about one queue, in one vocabulary for all its systems.
///
/// No event carries a phone number or an agent's name: a contact is a keyed hash, agents are counts.
@Serdeable
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = CallEvent.Offered.class, name = "offered"),
    @JsonSubTypes.Type(value = CallEvent.Answered.class, name = "answered"),
    @JsonSubTypes.Type(value = CallEvent.Left.class, name = "left"),
    @JsonSubTypes.Type(value = CallEvent.Ended.class, name = "ended"),
    @JsonSubTypes.Type(value = CallEvent.Agents.class, name = "agents"),
    @JsonSubTypes.Type(value = CallEvent.Snapshot.class, name = "snapshot"),
    @JsonSubTypes.Type(value = CallEvent.Hours.class, name = "hours"),
    @JsonSubTypes.Type(value = CallEvent.Heartbeat.class, name = "heartbeat")
})
sealed interface CallEvent {

    Origin origin();

    /// Where an event comes from: the source's own id (unique with the source), the queue it is about, when
    /// it happened by the source's clock and when it reached us.
    @Serdeable
    record Origin(String source, String id, String queue, Instant time, Instant receivedAt) {}

    /// A call joined the queue.
    ///
    /// @param priority 0 for the ordinary class, higher is served sooner
    /// @param position in the queue, the first is 1; null where the source does not say
    @Serdeable
    record Offered(
            Origin origin, String contact, int priority, @Nullable String reason, @Nullable Integer position)
            implements CallEvent {}

    /// An agent took the call.
    ///
    /// @param waitSeconds since it was offered, by the source's own count; null where it does not say
    @Serdeable
    record Answered(Origin origin, String contact, @Nullable Double waitSeconds) implements CallEvent {}

    /// The call left the queue without an agent.
    @Serdeable
    record Left(Origin origin, String contact, LeftCause cause, @Nullable Double waitSeconds)
            implements CallEvent {}

    /// The agent is free again, after wrap-up where the source knows it.
    @Serdeable
    record Ended(Origin origin, String contact) implements CallEvent {}

    /// How many agents there are now, never a change since last time.
    ///
    /// @param shared whether they serve other queues too
    @Serdeable
    record Agents(
            Origin origin,
            int staffed,
            @Nullable Integer available,
            @Nullable Integer busy,
            @Nullable Integer wrapUp,
            boolean shared)
            implements CallEvent {}

    /// The queue as a whole at one moment; the totals count from midnight.
    ///
    /// @param oldestWaitSeconds of the call that has waited longest, 0 where none waits
    @Serdeable
    record Snapshot(
            Origin origin,
            int waiting,
            double oldestWaitSeconds,
            @Nullable Integer staffed,
            @Nullable Integer available,
            @Nullable Integer busy,
            @Nullable Totals totals)
            implements CallEvent {}

    /// Calls since midnight; null where the source does not count them.
    @Serdeable
    record Totals(@Nullable Long offered, @Nullable Long answered, @Nullable Long left) {}

    /// The queue opened or closed outside of its usual hours.
    @Serdeable
    record Hours(Origin origin, boolean open, @Nullable Instant until, @Nullable String reason)
            implements CallEvent {}

    /// The feed lives, though nothing happened.
    @Serdeable
    record Heartbeat(Origin origin, @Nullable Long lastSequence) implements CallEvent {}

    enum LeftCause {
        ABANDONED,
        CALLBACK,
        TIMEOUT,
        TRANSFERRED,
        ERROR
    }
}
