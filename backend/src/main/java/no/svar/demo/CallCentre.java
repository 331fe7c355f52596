package no.svar.demo;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.svar.demo.Exchange.Happened;
import no.svar.demo.Exchange.What;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The call centre of the demo: what it does from now on, told through the feeds as a real one does.
@Singleton
@Requires(env = "demo")
final class CallCentre {

    private static final Logger LOG = LoggerFactory.getLogger(CallCentre.class);
    private static final String SOURCE = "demo-exchange";

    /// So that a newcomer sees the numbers move.
    private static final Duration CALM = Duration.ofMinutes(1);

    private static final Duration TICK = Duration.ofSeconds(1);
    private static final int TICKS_A_SNAPSHOT = 60;
    private static final int TICKS_A_HEARTBEAT = 15;
    private static final int MOST_EVENTS = 500;

    private final JsonMapper json;
    private final InstantSource clock;

    CallCentre(JsonMapper json, InstantSource clock) {
        this.json = json;
        this.clock = clock;
    }

    /// A CloudEvent.
    @Serdeable
    record Event(
            String specversion,
            String id,
            String source,
            String type,
            @Nullable String subject,
            Instant time,
            Map<String, Object> data) {

        static Event of(
                String id, String type, @Nullable String subject, Instant time, Map<String, Object> data) {
            return new Event("1.0", id, SOURCE, type, subject, time, data);
        }

        static Event of(Happened happened, String queue) {
            var call = happened.call();
            var type = "queue.call." + happened.what().name().toLowerCase(Locale.ROOT);
            var data = new HashMap<String, Object>();
            data.put("contactKey", call.key());
            if (happened.what() == What.LEFT) {
                data.put("cause", "ABANDONED");
            }
            if (happened.what() == What.ANSWERED) {
                data.put("waitSeconds", Duration.between(call.offeredAt(), happened.at()).toSeconds());
            }
            return of(call.key() + "-" + happened.what(), type, queue, happened.at(), data);
        }
    }

    /// Tells of calls as they happen, until it is interrupted; what the portal did not take is lost to it, as
    /// it is with a real exchange.
    void play(Door door) throws InterruptedException {
        var start = clock.instant();
        var storms = Storms.often(start.plus(CALM));
        var exchanges = PhoneHours.ALL.stream().map(hours -> new Exchange(hours, start, storms)).toList();
        var staffed = new HashMap<String, Integer>();
        for (int tick = 0; ; tick++) {
            try {
                tell(door, events(exchanges, staffed, tick));
            } catch (IOException failed) {
                LOG.warn("The portal does not take the demo's calls", failed);
            }
            Thread.sleep(TICK);
        }
    }

    private void tell(Door door, List<Event> events) throws IOException, InterruptedException {
        for (int from = 0; from < events.size(); from += MOST_EVENTS) {
            var batch = events.subList(from, Math.min(from + MOST_EVENTS, events.size()));
            door.tellCalls(json.writeValueAsBytes(Argument.listOf(Event.class), batch));
        }
    }

    /// @param staffed how many agents were told last of each queue
    private List<Event> events(List<Exchange> exchanges, Map<String, Integer> staffed, int tick) {
        var now = clock.instant();
        var events = new ArrayList<Event>();
        for (var exchange : exchanges) {
            var queue = exchange.hours().queue();
            exchange.playUntil(now).forEach(happened -> events.add(Event.of(happened, queue)));
            if (!Integer.valueOf(exchange.staffed()).equals(staffed.put(queue, exchange.staffed()))) {
                events.add(agents(exchange, now));
            }
            if (tick % TICKS_A_SNAPSHOT == 0) {
                events.add(snapshot(exchange, now));
            }
        }
        if (tick % TICKS_A_HEARTBEAT == 0) {
            events.add(Event.of("heartbeat-" + now, "queue.heartbeat", null, now, Map.of()));
        }
        return events;
    }

    private static Event agents(Exchange exchange, Instant now) {
        var queue = exchange.hours().queue();
        var data = Map.<String, Object>of("staffed", exchange.staffed(), "busy", exchange.talking());
        return Event.of("agents-" + queue + "-" + now, "queue.agents", queue, now, data);
    }

    private static Event snapshot(Exchange exchange, Instant now) {
        var queue = exchange.hours().queue();
        var oldest = exchange.oldest();
        var data =
                Map.<String, Object>of(
                        "waiting",
                        exchange.waiting(),
                        "oldestWaitSeconds",
                        oldest == null ? 0 : Duration.between(oldest, now).toSeconds(),
                        "staffed",
                        exchange.staffed(),
                        "busy",
                        exchange.talking());
        return Event.of("snapshot-" + queue + "-" + now, "queue.snapshot", queue, now, data);
    }
}
