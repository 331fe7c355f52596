package no.svar.queue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Makes events of the lines of an Asterisk `queue_log`: `time|call|queue|agent|event|parameters`.
///
/// Of a line only what is named here goes on. The caller's number (in ENTERQUEUE) and the agent's name do
/// not; agents are counted where that is asked for, by names that stay in this process.
final class QueueLogCalls {

    private static final int TIME = 0;
    private static final int CALL = 1;
    private static final int QUEUE = 2;
    private static final int AGENT = 3;
    private static final int EVENT = 4;
    private static final int FIRST_PARAMETER = 5;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,12}(\\.\\d{1,9})?");
    private static final Pattern CALL_ID = Pattern.compile("[A-Za-z0-9._-]{1,100}");
    private static final Duration OLD = Duration.ofHours(24);

    private final Map<String, String> queues;
    private final boolean countsAgents;
    private final InstantSource clock;
    private final Map<String, Set<String>> members = new HashMap<>();
    private final Map<String, Set<String>> paused = new HashMap<>();

    /// @param queues our ids by their names; what is told of other queues is passed over
    /// @param countsAgents only where all agents sign in and out with AddQueueMember and RemoveQueueMember
    QueueLogCalls(Map<String, String> queues, boolean countsAgents, InstantSource clock) {
        this.queues = Map.copyOf(queues);
        this.countsAgents = countsAgents;
        this.clock = clock;
    }

    /// The event that a line tells of; null where it tells of none.
    @Nullable ToldCall event(String line) {
        var fields = line.split("\\|", -1);
        if (fields.length < FIRST_PARAMETER || !NUMBER.matcher(fields[TIME]).matches()) {
            return null;
        }
        var queue = queues.get(fields[QUEUE]);
        var at = Instant.EPOCH.plusNanos(new BigDecimal(fields[TIME]).movePointRight(9).longValue());
        if (queue == null) {
            return null;
        }
        var counted = counted(fields, queue, at);
        if (at.isBefore(clock.instant().minus(OLD))) {
            return null;
        }
        return counted != null || !CALL_ID.matcher(fields[CALL]).matches()
                ? counted
                : call(fields, queue, at);
    }

    private static @Nullable ToldCall call(String[] fields, String queue, Instant at) {
        var event = fields[EVENT];
        return switch (event) {
            case "ENTERQUEUE" -> told(fields, queue, at, "offered", null, null);
            case "CONNECT" -> told(fields, queue, at, "answered", null, seconds(fields, 0));
            case "ABANDON" -> told(fields, queue, at, "left", "ABANDONED", seconds(fields, 2));
            case "EXITWITHTIMEOUT", "EXITEMPTY" ->
                    told(fields, queue, at, "left", "TIMEOUT", seconds(fields, 2));
            case "EXITWITHKEY" -> told(fields, queue, at, "left", "TRANSFERRED", seconds(fields, 3));
            case "COMPLETEAGENT", "COMPLETECALLER", "BLINDTRANSFER", "ATTENDEDTRANSFER", "TRANSFER" ->
                    told(fields, queue, at, "ended", null, null);
            default -> null;
        };
    }

    /// The id says which line it was, so that a line that is sent twice is one event.
    private static ToldCall told(
            String[] fields,
            String queue,
            Instant at,
            String what,
            @Nullable String cause,
            @Nullable BigDecimal waited) {
        var id = fields[CALL] + "-" + fields[EVENT] + "-" + fields[TIME] + "-" + queue;
        return new ToldCall(id, "queue.call." + what, queue, at, fields[CALL], cause, waited, null);
    }

    private static @Nullable BigDecimal seconds(String[] fields, int parameter) {
        int place = FIRST_PARAMETER + parameter;
        return place < fields.length && NUMBER.matcher(fields[place]).matches()
                ? new BigDecimal(fields[place])
                : null;
    }

    private @Nullable ToldCall counted(String[] fields, String queue, Instant at) {
        var agent = fields[AGENT];
        var in = members.computeIfAbsent(queue, _ -> new LinkedHashSet<>());
        var away = paused.computeIfAbsent(queue, _ -> new LinkedHashSet<>());
        var changed =
                switch (fields[EVENT]) {
                    case "ADDMEMBER" -> in.add(agent);
                    case "REMOVEMEMBER" -> {
                        away.remove(agent);
                        yield in.remove(agent);
                    }
                    case "PAUSE" -> away.add(agent);
                    case "UNPAUSE" -> away.remove(agent);
                    default -> false;
                };
        if (!changed || !countsAgents) {
            return null;
        }
        int staffed = (int) in.stream().filter(member -> !away.contains(member)).count();
        var id = "agents-" + queue + "-" + fields[TIME] + "-" + staffed + "-" + in.size();
        return new ToldCall(id, "queue.agents", queue, at, null, null, null, staffed);
    }
}
