package no.svar.queue;

import java.time.Instant;
import java.util.Set;
import no.svar.feed.Row;
import no.svar.queue.CallEvent.LeftCause;
import org.jspecify.annotations.Nullable;

/// Understands Twilio TaskRouter's events as Event Streams sends them, in the schemas `TaskRouter.WDSEvent`.
///
/// Of the payload only the task, its queue, its age and its priority are read: the caller's number stands in
/// `task_attributes`, the agent's name in `worker_name`, and neither is looked at. Events about workers are
/// ignored, as each is about one of them and not about how many there are.
final class TwilioCalls {

    private static final String PREFIX = "com.twilio.taskrouter.";
    private static final Set<String> TYPES =
            Set.of(
                    "task-queue.entered",
                    "task-queue.timeout",
                    "reservation.accepted",
                    "task.canceled",
                    "task.completed");
    private static final int MOST_PRIORITY = 100;

    private final Telling telling;
    private final String source;
    private final String id;
    private final Instant time;

    TwilioCalls(Telling telling, String source, String id, Instant time) {
        this.telling = telling;
        this.source = source;
        this.id = id;
        this.time = time;
    }

    /// Whether it is one of those that change a queue.
    static boolean areToldBy(String type) {
        return type.startsWith(PREFIX) && TYPES.contains(type.substring(PREFIX.length()));
    }

    Heard heard(Heard heard, String type, Row event, @Nullable Row data, String place) {
        var payload = data == null ? null : data.optionalObject("payload", inside -> inside);
        if (data == null || payload == null) {
            event.noteFault("data", CallReasons.PAYLOAD);
            return heard.wrong(CallDecoder.moved(event, place + "/"));
        }
        var channel = payload.optionalText("task_channel_unique_name", 200);
        if (channel != null && !channel.equals("voice")) {
            return heard;
        }
        var understood = read(type.substring(PREFIX.length()), payload, happened(event, data, payload));
        return payload.isSound()
                ? new Heard(heard.index(), id, source, understood, null)
                : heard.wrong(CallDecoder.moved(payload, place + "/"));
    }

    /// The attribute `time` is optional; the payload says the same.
    private Instant happened(Row event, Row data, Row payload) {
        if (!event.lacks("time")) {
            return time;
        }
        return payload.lacks("timestamp")
                ? data.lacks("timestamp") ? time : data.instant("timestamp")
                : payload.instant("timestamp");
    }

    private @Nullable CallEvent read(String type, Row payload, Instant at) {
        var queue = telling.queue(payload.optionalText("task_queue_sid", 200));
        if (queue == null) {
            queue = telling.queue(payload.optionalText("task_queue_name", 200));
        }
        if (queue == null) {
            payload.noteFault("task_queue_sid", CallReasons.QUEUE);
            return null;
        }
        if (at.isAfter(telling.receivedAt().plus(CallDecoder.FUTURE))) {
            payload.noteFault("timestamp", CallReasons.FUTURE);
        }
        var origin = telling.origin(source, id, queue, at);
        var contact = telling.contact(source, began(payload, at), payload.text("task_sid", 200));
        var numbers = new CallData(payload);
        return switch (type) {
            case "task-queue.entered" ->
                    new CallEvent.Offered(origin, contact, priority(numbers), null, null);
            case "reservation.accepted" ->
                    new CallEvent.Answered(origin, contact, numbers.optionalSeconds("task_age"));
            case "task-queue.timeout" ->
                    new CallEvent.Left(
                            origin, contact, LeftCause.TIMEOUT, numbers.optionalSeconds("task_age"));
            case "task.canceled" ->
                    new CallEvent.Left(
                            origin, contact, LeftCause.ABANDONED, numbers.optionalSeconds("task_age"));
            default -> new CallEvent.Ended(origin, contact);
        };
    }

    /// When the task was made: the same in all its events, so that the call keeps its name over the night.
    private static Instant began(Row payload, Instant at) {
        return payload.lacks("task_date_created") ? at : payload.instant("task_date_created");
    }

    private static int priority(CallData numbers) {
        var priority = numbers.optionalLong("task_priority", Integer.MAX_VALUE);
        return priority == null ? 0 : (int) Math.min(priority, MOST_PRIORITY);
    }
}
