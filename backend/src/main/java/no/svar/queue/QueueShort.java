package no.svar.queue;

import io.micronaut.serde.annotation.Serdeable;
import no.svar.shared.Event;
import org.jspecify.annotations.Nullable;

/// A queue is short, and this watch is told so.
@Serdeable
public record QueueShort(String watch, String queue, @Nullable String customer) implements Event {

    @Override
    public String type() {
        return "queue.short-v1";
    }
}
