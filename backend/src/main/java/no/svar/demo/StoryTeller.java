package no.svar.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Turns a story's folder into bodies for the feeds, with its days as seen from today.
@Singleton
@Requires(env = "demo")
final class StoryTeller {

    /// The feeds' kinds, in the order in which the demo tells them.
    private static final List<String> KINDS =
            List.of("customers", "agreements", "metering-points", "invoices", "payments");

    /// What the story tells each feed, by the feed's kind; nothing where it has nothing to tell.
    Map<String, byte[]> bodies(Story story, LocalDate today) throws IOException {
        var bodies = new LinkedHashMap<String, byte[]>();
        for (var kind : KINDS) {
            var text = story.text(kind, today);
            if (text != null) {
                bodies.put(kind, text.getBytes(StandardCharsets.UTF_8));
            }
        }
        return bodies;
    }
}
