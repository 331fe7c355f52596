package no.svar.queue;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.svar.feed.Reasons;
import no.svar.feed.Row;
import no.svar.feed.When;
import no.svar.shared.Fault;
import org.jspecify.annotations.Nullable;

/// Understands what Amazon Connect's `GetCurrentMetricData` answers: a snapshot of each queue.
///
/// The age of the oldest contact is in seconds where the metrics are grouped, and **in milliseconds where
/// they are not**, though the unit says SECONDS both times.
final class ConnectMetrics {

    /// The name of theirs for metrics that are not grouped by queue.
    private static final String ALL = "*";

    private static final int MOST_RESULTS = 500;
    private static final int MILLIS = 1_000;

    private final Telling telling;
    private final String source;

    /// @param source who tells, as the body does not say
    ConnectMetrics(Telling telling, String source) {
        this.telling = telling;
        this.source = source;
    }

    static boolean isTold(Row body) {
        return !body.lacks("MetricResults");
    }

    List<Heard> heard(Row body) {
        var taken = taken(body);
        if (!body.isSound()) {
            return List.of(new Heard(0, null, source, null, body.faults().getFirst()));
        }
        var heard = new ArrayList<Heard>();
        body.list(
                "MetricResults", MOST_RESULTS, result -> heard.add(heard(heard.size(), result, taken, body)));
        var last = body.faults().isEmpty() ? null : body.faults().getLast();
        if (last != null && (heard.isEmpty() || last.pointer().equals("/MetricResults/" + heard.size()))) {
            heard.add(new Heard(heard.size(), null, source, null, last));
        }
        return heard;
    }

    private Heard heard(int index, Row result, Instant taken, Row body) {
        var before = body.faults().size();
        var dimensions = result.optionalObject("Dimensions", inside -> inside);
        var theirs = dimensions == null ? ALL : theirs(dimensions);
        var heard = Heard.ignored(index, null, source);
        if (dimensions != null && isOtherThanVoice(dimensions)) {
            return heard;
        }
        var queue = telling.queue(theirs);
        if (queue == null) {
            result.noteFault("Dimensions", CallReasons.QUEUE);
        }
        var values = values(result);
        var waiting = values.get("CONTACTS_IN_QUEUE");
        if (waiting == null) {
            result.noteFault("Collections", CallReasons.METRIC);
        }
        List<Fault> faults = body.faults();
        if (queue == null || waiting == null || faults.size() > before) {
            return heard.wrong(faults.get(Math.min(before, faults.size() - 1)));
        }
        var event =
                new CallEvent.Snapshot(
                        telling.origin(source, "metrics " + taken + " " + theirs, queue, taken),
                        waiting.intValue(),
                        oldest(values.get("OLDEST_CONTACT_AGE"), dimensions != null),
                        whole(values.get("AGENTS_STAFFED")),
                        whole(values.get("AGENTS_AVAILABLE")),
                        whole(values.getOrDefault("AGENTS_ON_CONTACT", values.get("AGENTS_ON_CALL"))),
                        null);
        return new Heard(index, null, source, event, null);
    }

    private String theirs(Row dimensions) {
        var queue = dimensions.optionalObject("Queue", inside -> inside);
        if (queue == null) {
            return ALL;
        }
        var id = queue.optionalText("Id", 300);
        var arn = queue.optionalText("Arn", 300);
        return id == null || (telling.queue(id) == null && arn != null) ? String.valueOf(arn) : id;
    }

    private static boolean isOtherThanVoice(Row dimensions) {
        var channel = dimensions.optionalText("Channel", 40);
        return channel != null && !channel.equals("VOICE");
    }

    private static Map<String, BigDecimal> values(Row result) {
        var values = new HashMap<String, BigDecimal>();
        result.list(
                "Collections",
                100,
                collection -> {
                    var metric = collection.optionalObject("Metric", inside -> inside);
                    var name = metric == null ? null : metric.optionalText("Name", 100);
                    var value = collection.optionalNumber("Value", 12);
                    if (name != null && value != null) {
                        if (value.signum() < 0
                                || value.compareTo(BigDecimal.valueOf(CallData.MOST_CALLS)) > 0) {
                            collection.noteFault("Value", CallReasons.BETWEEN.with(CallData.MOST_CALLS));
                        }
                        values.put(name, value);
                    }
                    return collection;
                });
        return values;
    }

    private static double oldest(@Nullable BigDecimal age, boolean isGrouped) {
        if (age == null) {
            return 0;
        }
        return Math.min(isGrouped ? age.doubleValue() : age.doubleValue() / MILLIS, CallData.LONGEST_WAIT);
    }

    private static @Nullable Integer whole(@Nullable BigDecimal value) {
        return value == null ? null : value.intValue();
    }

    /// Written as seconds since 1970 by the service, as a date and time by its command line.
    private Instant taken(Row body) {
        if (body.lacks("DataSnapshotTime")) {
            return telling.receivedAt();
        }
        var text = body.key("DataSnapshotTime", 40);
        try {
            var at =
                    text.contains("T")
                            ? When.instant(text)
                            : Instant.ofEpochMilli(new BigDecimal(text).movePointRight(3).longValue());
            if (!at.isAfter(telling.receivedAt().plus(CallDecoder.FUTURE))) {
                return at.truncatedTo(ChronoUnit.MICROS);
            }
            body.noteFault("DataSnapshotTime", CallReasons.FUTURE);
        } catch (DateTimeException | NumberFormatException noTime) {
            body.noteFault("DataSnapshotTime", Reasons.INSTANT);
        }
        return telling.receivedAt();
    }
}
