package no.svar.outbox;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import no.svar.shared.Event;

/// All subscribers, and how an event is written down for them and read again.
@Singleton
final class Subscribers {

    private final List<Subscriber<?>> subscribers;
    private final JsonMapper json;

    Subscribers(List<Subscriber<?>> subscribers, JsonMapper json) {
        this.subscribers = List.copyOf(subscribers);
        this.json = json;
    }

    /// The names of those who want to hear of it.
    List<String> of(Event event) {
        return subscribers.stream()
                .filter(subscriber -> wants(subscriber, event))
                .map(Subscriber::name)
                .toList();
    }

    private static <E extends Event> boolean wants(Subscriber<E> subscriber, Event event) {
        var type = subscriber.event();
        return type.isInstance(event) && subscriber.concerns(type.cast(event));
    }

    String written(Event event) {
        try {
            return json.writeValueAsString(event);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    void handOn(Delivery delivery) {
        var addressee =
                find(delivery.subscriber())
                        .orElseThrow(() -> new IllegalStateException("This node has no such subscriber"));
        handOn(addressee, delivery.payload());
    }

    /// How many deliveries that subscriber is handed at the same time.
    int atOnce(String name) {
        return find(name).map(Subscriber::atOnce).orElse(Integer.MAX_VALUE);
    }

    private Optional<Subscriber<?>> find(String name) {
        return subscribers.stream().filter(subscriber -> subscriber.name().equals(name)).findFirst();
    }

    private <E extends Event> void handOn(Subscriber<E> subscriber, String payload) {
        E event;
        try {
            event = json.readValue(payload, subscriber.event());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        if (event == null) {
            throw new IllegalStateException("The event is empty");
        }
        subscriber.receive(event);
    }
}
