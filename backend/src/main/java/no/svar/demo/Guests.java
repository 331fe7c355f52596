package no.svar.demo;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import no.svar.demo.Act.By;

/// Those who take part in the tales, signed in when they first do something and again before their tokens
/// end.
final class Guests {

    private static final Duration STAY = Duration.ofMinutes(5);

    private final Door door;
    private final Map<String, Seated> seated = new HashMap<>();

    Guests(Door door) {
        this.door = door;
    }

    private record Seated(Guest guest, long since) {}

    /// A way to sign in.
    @FunctionalInterface
    private interface Entrance {
        Guest enter() throws IOException, InterruptedException;
    }

    Guest customer(String address) throws IOException, InterruptedException {
        return seat(address, () -> door.customer(address));
    }

    Guest agent(By agent) throws IOException, InterruptedException {
        return seat(agent.name(), () -> door.agent(agent.name()));
    }

    private Guest seat(String name, Entrance entrance) throws IOException, InterruptedException {
        var known = seated.get(name);
        if (known == null || System.nanoTime() - known.since > STAY.toNanos()) {
            known = new Seated(entrance.enter(), System.nanoTime());
            seated.put(name, known);
        }
        return known.guest;
    }
}
