package no.svar.demo;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import no.svar.shared.Country;
import org.jspecify.annotations.Nullable;

/// Turns the stories' folders into bodies for the feeds, with their days as seen from today.
@Singleton
@Requires(env = "demo")
final class StoryTeller {

    /// The feeds' kinds, in the order in which the demo tells them: customers come last, so that where they
    /// are known, all that comes before them is.
    private static final List<String> KINDS =
            List.of(
                    "agreements",
                    "metering-points",
                    "capacity-tariffs",
                    "readings",
                    "invoices",
                    "payments",
                    "compensation-payments",
                    "customers");

    /// A reading that the story's customer sends.
    @Serdeable
    record Sent(String meteringPoint, Door.NewReading reading) {}

    private final JsonMapper json;
    private final InstantSource clock;

    StoryTeller(JsonMapper json, InstantSource clock) {
        this.json = json;
        this.clock = clock;
    }

    LocalDate today() {
        return Country.NO.dayOf(clock.instant());
    }

    /// What all stories tell each feed, by the feed's kind.
    Map<String, byte[]> bodies(LocalDate today) throws IOException {
        var bodies = new LinkedHashMap<String, byte[]>();
        bodies.put("interval-values", values(today));
        for (var kind : KINDS) {
            var rows = new StringJoiner(",", "[", "]");
            for (var story : Story.ALL) {
                var text = story.text(kind, today);
                if (text != null) {
                    rows.add(text.substring(text.indexOf('[') + 1, text.lastIndexOf(']')));
                }
            }
            bodies.put(kind, rows.toString().getBytes(StandardCharsets.UTF_8));
        }
        return bodies;
    }

    private byte[] values(LocalDate today) throws IOException {
        var rows = new ArrayList<LoadCurve.ValuesRow>();
        for (var story : Story.ALL) {
            var curves = story.text("load-curves", today);
            if (curves != null) {
                json.readValue(curves, Argument.listOf(LoadCurve.class))
                        .forEach(curve -> curve.rows().forEach(rows::add));
            }
        }
        return json.writeValueAsBytes(rows);
    }

    /// The claims of the stories' customers, from the first word to the last.
    List<Tale> tales(LocalDate today) throws IOException {
        var tales = new ArrayList<Tale>();
        for (var story : Story.ALL) {
            var acts = story.text("claim", today);
            if (acts != null) {
                tales.add(
                        new Tale(
                                story.folder(),
                                story.address(),
                                json.readValue(acts, Argument.listOf(Act.class))));
            }
        }
        return tales;
    }

    /// What the story's customer sends when it is told for the first time; null where nothing is sent.
    @Nullable Sent sent(Story story, LocalDate today) throws IOException {
        var text = story.text("sent-reading", today);
        return text == null ? null : json.readValue(text, Sent.class);
    }
}
