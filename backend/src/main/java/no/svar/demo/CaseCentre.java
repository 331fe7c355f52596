package no.svar.demo;

import io.micronaut.context.annotation.Requires;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The demo's claims: customers send them, and a made-up case centre works on them at the desk.
@Singleton
@Requires(env = "demo")
final class CaseCentre {

    private static final Logger LOG = LoggerFactory.getLogger(CaseCentre.class);

    private final StoryTeller teller;
    private final DeskTales desk;
    private final JsonMapper json;
    private final InstantSource clock;

    CaseCentre(StoryTeller teller, DeskTales desk, JsonMapper json, InstantSource clock) {
        this.teller = teller;
        this.desk = desk;
        this.json = json;
        this.clock = clock;
    }

    /// A tale that goes on at some moment.
    record Waiting(Telling telling, Instant until) {}

    /// Works until all tales have come to their ends.
    void work(Door door, LocalDate today) throws IOException, InterruptedException {
        var start = System.nanoTime();
        var guests = new Guests(door);
        write(desk.macros(), guests.agent(Act.By.LEA));
        var waiting = tell(guests, today);
        LOG.info(
                "The demo's claims are told after {} ms. ANNE, BO and the team leader LEA sign in at {}",
                Duration.ofNanos(System.nanoTime() - start).toMillis(),
                "/v1/sign-in/agents/demo");
        while (!waiting.isEmpty()) {
            var first = waiting.remove();
            Thread.sleep(Duration.between(clock.instant(), first.until()).plusSeconds(1));
            goOn(first.telling(), waiting);
        }
    }

    /// The same texts under the same ids each time.
    private static void write(Map<String, JsonNode> macros, Guest leader)
            throws IOException, InterruptedException {
        for (var macro : macros.entrySet()) {
            leader.put("desk/macros/" + macro.getKey(), macro.getValue());
        }
    }

    /// Tells what has not been told yet.
    ///
    /// @return what has to wait for its time, the next first
    Queue<Waiting> tell(Guests guests, LocalDate today) throws IOException, InterruptedException {
        var waiting = new PriorityQueue<Waiting>(Comparator.comparing(Waiting::until));
        tell(teller.tales(today), guests, waiting);
        var others = desk.tales();
        if (!others.isEmpty() && !begun(others.getLast(), guests).isOver()) {
            tell(others, guests, waiting);
        }
        return waiting;
    }

    private void tell(List<Tale> tales, Guests guests, Queue<Waiting> waiting) throws InterruptedException {
        for (var tale : tales) {
            try {
                goOn(begun(tale, guests), waiting);
            } catch (IOException failed) {
                LOG.error("The tale {} breaks off", tale.key(), failed);
            }
        }
    }

    private Telling begun(Tale tale, Guests guests) throws IOException, InterruptedException {
        var telling = new Telling(tale, guests, new Script(json, clock));
        telling.resume();
        return telling;
    }

    private void goOn(Telling telling, Queue<Waiting> waiting) throws IOException, InterruptedException {
        var until = telling.goOn(clock.instant());
        if (until != null) {
            waiting.add(new Waiting(telling, until));
        }
    }
}
