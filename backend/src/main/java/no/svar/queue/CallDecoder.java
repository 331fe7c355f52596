package no.svar.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import no.svar.feed.Reasons;
import no.svar.feed.Row;
import no.svar.queue.CallEvent.LeftCause;
import no.svar.queue.CallEvent.Origin;
import no.svar.queue.CallEvent.Totals;
import no.svar.shared.Fault;
import org.jspecify.annotations.Nullable;

/// Understands one CloudEvent about calls: attributes, and data of our own types or of Twilio TaskRouter.
final class CallDecoder {

    static final Duration FUTURE = Duration.ofSeconds(60);
    static final Duration OLD = Duration.ofHours(24);

    private static final Pattern SYSTEM =
            Pattern.compile("(?!(?i:tel|sips?):)(?!\\+?[\\d().-]{7,}$)[\\x21-\\x7e]{1,100}");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");

    private final Telling telling;

    CallDecoder(Telling telling) {
        this.telling = telling;
    }

    /// An event in structured mode.
    ///
    /// @param place the pointer to it in the body
    Heard structured(int index, String place, Row row) {
        return heard(index, row, row.optionalObject("data", data -> data), place, place + "/");
    }

    /// An event in binary mode, whose attributes stood in header fields.
    Heard binary(Row attributes, Row data) {
        return heard(0, attributes, data, "", "#header/ce-");
    }

    private Heard heard(int index, Row attributes, @Nullable Row data, String place, String attributesPlace) {
        var id = attributes.text("id", 200);
        var source = attributes.text("source", 100, SYSTEM.asMatchPredicate(), CallReasons.SOURCE);
        var type = attributes.text("type", 200);
        attributes.text("specversion", 10, "1.0"::equals, CallReasons.VERSION);
        var time = attributes.lacks("time") ? telling.receivedAt() : attributes.instant("time");
        var subject = attributes.optionalText("subject", 200);
        var isNamed = SYSTEM.matcher(source).matches();
        var heard = Heard.ignored(index, id.isEmpty() ? null : id, isNamed ? source : null);
        var kind = CallKind.of(type);
        if (!type.isEmpty() && kind == null && !TwilioCalls.areToldBy(type)) {
            return heard;
        }
        noteTime(attributes, "time", time);
        if (!attributes.isSound()) {
            return heard.wrong(moved(attributes, attributesPlace));
        }
        if (kind == null) {
            return new TwilioCalls(telling, source, id, time).heard(heard, type, attributes, data, place);
        }
        var queue = telling.queue(subject);
        if (queue == null && (kind != CallKind.HEARTBEAT || subject != null)) {
            attributes.noteFault("subject", subject == null ? Reasons.MISSING : CallReasons.QUEUE);
        }
        if (data == null && kind != CallKind.HEARTBEAT) {
            attributes.noteFault("data", Reasons.MISSING);
        }
        if (!attributes.isSound()) {
            return heard.wrong(moved(attributes, attributesPlace));
        }
        var origin = telling.origin(source, id, queue == null ? "" : queue, time);
        var event = data == null ? new CallEvent.Heartbeat(origin, null) : read(kind, origin, data);
        return data == null || data.isSound()
                ? new Heard(index, id, source, event, null)
                : heard.wrong(moved(data, place + "/"));
    }

    private void noteTime(Row row, String name, Instant time) {
        if (time.isAfter(telling.receivedAt().plus(FUTURE))) {
            row.noteFault(name, CallReasons.FUTURE);
        } else if (row.isSound() && time.isBefore(telling.receivedAt().minus(OLD))) {
            row.noteFault(name, CallReasons.OLD);
        }
    }

    private CallEvent read(CallKind kind, Origin origin, Row data) {
        var numbers = new CallData(data);
        return switch (kind) {
            case OFFERED -> offered(origin, data, numbers);
            case ANSWERED ->
                    new CallEvent.Answered(
                            origin, contact(origin, data), numbers.optionalSeconds("waitSeconds"));
            case LEFT ->
                    new CallEvent.Left(
                            origin,
                            contact(origin, data),
                            data.code("cause", LeftCause.class),
                            numbers.optionalSeconds("waitSeconds"));
            case ENDED -> new CallEvent.Ended(origin, contact(origin, data));
            case AGENTS ->
                    new CallEvent.Agents(
                            origin,
                            numbers.whole("staffed", CallData.MOST_AGENTS),
                            numbers.optionalWhole("available", CallData.MOST_AGENTS),
                            numbers.optionalWhole("busy", CallData.MOST_AGENTS),
                            numbers.optionalWhole("wrapUp", CallData.MOST_AGENTS),
                            data.flag("shared"));
            case SNAPSHOT -> snapshot(origin, data, numbers);
            case HOURS -> hours(origin, data);
            case HEARTBEAT ->
                    new CallEvent.Heartbeat(
                            origin, numbers.optionalLong("lastSequence", 9_000_000_000_000_000L));
        };
    }

    private CallEvent offered(Origin origin, Row data, CallData numbers) {
        var priority = numbers.optionalWhole("priority", 100);
        var reason = data.optionalText("reason", 200);
        return new CallEvent.Offered(
                origin,
                contact(origin, data),
                priority == null ? 0 : priority,
                reason != null && CODE.matcher(reason).matches() ? reason : null,
                numbers.optionalWhole("position", CallData.MOST_AGENTS));
    }

    private static CallEvent snapshot(Origin origin, Row data, CallData numbers) {
        if (data.lacks("oldestWaitSeconds")) {
            data.noteFault("oldestWaitSeconds", Reasons.MISSING);
        }
        var oldest = numbers.optionalSeconds("oldestWaitSeconds");
        var totals =
                new Totals(
                        numbers.optionalLong("offeredTotal", CallData.MOST_CALLS),
                        numbers.optionalLong("answeredTotal", CallData.MOST_CALLS),
                        numbers.optionalLong("leftTotal", CallData.MOST_CALLS));
        var counts = totals.offered() != null || totals.answered() != null || totals.left() != null;
        return new CallEvent.Snapshot(
                origin,
                numbers.whole("waiting", CallData.MOST_WAITING),
                oldest == null ? 0 : oldest,
                numbers.optionalWhole("staffed", CallData.MOST_AGENTS),
                numbers.optionalWhole("available", CallData.MOST_AGENTS),
                numbers.optionalWhole("busy", CallData.MOST_AGENTS),
                counts ? totals : null);
    }

    private static CallEvent hours(Origin origin, Row data) {
        if (data.lacks("open")) {
            data.noteFault("open", Reasons.MISSING);
        }
        return new CallEvent.Hours(
                origin,
                data.flag("open"),
                data.lacks("until") ? null : data.instant("until"),
                data.optionalText("reason", 200));
    }

    private String contact(Origin origin, Row data) {
        var key = data.key("contactKey", 200);
        return key.isEmpty() ? "" : telling.contact(origin.source(), origin.time(), key);
    }

    /// The first thing that is wrong, as seen from the body or the header.
    ///
    /// @param place what stands in front of a field's name, with the slash between them
    static Fault moved(Row row, String place) {
        var fault = row.faults().getFirst();
        return new Fault(
                fault.pointer().isEmpty()
                        ? place.substring(0, place.length() - 1)
                        : place + fault.pointer().substring(1),
                fault.reason());
    }
}
