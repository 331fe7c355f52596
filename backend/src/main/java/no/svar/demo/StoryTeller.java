package no.svar.demo;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Turns a story's folder into bodies for the feeds, with its days as seen from today.
@Singleton
@Requires(env = "demo")
final class StoryTeller {

    /// The feeds' kinds, in the order in which the demo tells them.
    private static final List<String> KINDS =
            List.of(
                    "customers",
                    "agreements",
                    "metering-points",
                    "capacity-tariffs",
                    "readings",
                    "invoices",
                    "payments");

    /// A reading that the story's customer sends.
    @Serdeable
    record Sent(String meteringPoint, Door.NewReading reading) {}

    private final JsonMapper json;

    StoryTeller(JsonMapper json) {
        this.json = json;
    }

    /// What the story tells each feed, by the feed's kind; nothing where it has nothing to tell.
    Map<String, byte[]> bodies(Story story, LocalDate today) throws IOException {
        var bodies = new LinkedHashMap<String, byte[]>();
        for (var kind : KINDS) {
            var text = story.text(kind, today);
            if (text != null) {
                bodies.put(kind, text.getBytes(StandardCharsets.UTF_8));
            }
        }
        var curves = story.text("load-curves", today);
        if (curves != null) {
            var rows =
                    json.readValue(curves, Argument.listOf(LoadCurve.class)).stream()
                            .flatMap(LoadCurve::rows)
                            .toList();
            bodies.put("interval-values", json.writeValueAsBytes(rows));
        }
        return bodies;
    }

    /// What the story's customer sends when it is told for the first time; null where nothing is sent.
    @Nullable Sent sent(Story story, LocalDate today) throws IOException {
        var text = story.text("sent-reading", today);
        return text == null ? null : json.readValue(text, Sent.class);
    }
}
