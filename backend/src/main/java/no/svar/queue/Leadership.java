package no.svar.queue;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The queues that this node leads: it takes those that nobody has, and keeps them while it lives.
@Singleton
final class Leadership {

    private static final Logger LOG = LoggerFactory.getLogger(Leadership.class);

    private final String holder = UUID.randomUUID().toString();
    private final Map<String, LedQueue> led = new HashMap<>();
    private final Leases leases;
    private final StoredStates states;
    private final Lines lines;
    private final QueueSettings settings;
    private final JsonMapper json;

    Leadership(Leases leases, StoredStates states, Lines lines, QueueSettings settings, JsonMapper json) {
        this.leases = leases;
        this.states = states;
        this.lines = lines;
        this.settings = settings;
        this.json = json;
    }

    /// The name under which this node leads.
    String holder() {
        return holder;
    }

    Collection<LedQueue> led() {
        return led.values();
    }

    /// Makes room for the lead of each queue of the settings.
    void open() {
        lines.all().forEach(line -> leases.open(line.id()));
    }

    /// Keeps what this node leads, lets go of what somebody else does by now, and takes what nobody does.
    ///
    /// @return those that were taken just now, which have to catch up
    List<LedQueue> tend() {
        long micros = settings.lease().toNanos() / 1_000;
        if (!led.isEmpty()) {
            leases.renew(holder, List.copyOf(led.keySet()), micros);
            var held = leases.heldBy(holder).stream().collect(Collectors.toMap(Lease::queue, Lease::epoch));
            led.values().removeIf(queue -> isLost(queue, held.get(queue.id())));
        }
        var taken = new ArrayList<LedQueue>();
        for (var free : leases.free()) {
            var line = lines.find(free.queue()).orElse(null);
            if (line != null && leases.take(line.id(), holder, micros) > 0) {
                var queue = lead(line);
                led.put(line.id(), queue);
                taken.add(queue);
            }
        }
        return taken;
    }

    void lose(LedQueue queue) {
        LOG.warn("Queue {} is led by another node", queue.id());
        led.remove(queue.id());
    }

    /// Gives everything up, so that another node goes on at once.
    void resign() {
        led.clear();
        leases.release(holder);
    }

    String written(LedQueue queue) {
        try {
            return json.writeValueAsString(queue.state());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static boolean isLost(LedQueue queue, @Nullable Long epoch) {
        var lost = epoch == null || epoch != queue.epoch();
        if (lost) {
            LOG.warn("Queue {} is led by another node", queue.id());
        }
        return lost;
    }

    private LedQueue lead(PhoneQueue line) {
        long epoch = leases.epoch(line.id(), holder).orElseThrow();
        var kept = states.find(line.id()).map(state -> read(line, state)).orElse(null);
        LOG.info("Leads queue {} in epoch {}", line.id(), epoch);
        return LedQueue.of(line, epoch, kept);
    }

    private @Nullable KeptState read(PhoneQueue line, StoredState state) {
        try {
            var kept = json.readValue(state.content(), KeptState.class);
            if (kept != null && kept.model().version() == ModelState.VERSION) {
                return kept;
            }
            LOG.warn("Queue {} begins anew: its state is of another version", line.id());
        } catch (IOException damaged) {
            LOG.error("Queue {} begins anew: its state cannot be read", line.id(), damaged);
        }
        return null;
    }
}
