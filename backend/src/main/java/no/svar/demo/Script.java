package no.svar.demo;

import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Fills in what a tale cannot know before it is told: moments from now on, and what its customer can look
/// up.
///
/// `{now+40s}` is a moment (`s`, `m`, `h` or `d`), `{look compensation items 0 id}` the answer at
/// `/v1/compensation`, from its list `items` the first one's `id`; it is waited for.
final class Script {

    private static final Pattern MOMENT = Pattern.compile("\\{now\\+(\\d{1,4})([smhd])}");
    private static final Pattern LOOK = Pattern.compile("\\{look ([^{}\"]+)}");
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final JsonMapper json;
    private final InstantSource clock;

    Script(JsonMapper json, InstantSource clock) {
        this.json = json;
        this.clock = clock;
    }

    JsonNode filled(JsonNode told, Guest customer) throws IOException, InterruptedException {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var text = MOMENT.matcher(json.writeValueAsString(told)).replaceAll(found -> moment(found, now));
        for (var look = LOOK.matcher(text); look.find(); look = LOOK.matcher(text)) {
            text = text.replace(look.group(), seen(look.group(1), customer));
        }
        return Objects.requireNonNull(json.readValue(text, JsonNode.class));
    }

    private static String moment(MatchResult found, Instant now) {
        long many = Long.parseLong(found.group(1));
        var time =
                switch (found.group(2)) {
                    case "s" -> Duration.ofSeconds(many);
                    case "m" -> Duration.ofMinutes(many);
                    case "h" -> Duration.ofHours(many);
                    default -> Duration.ofDays(many);
                };
        return now.plus(time).toString();
    }

    private static String seen(String way, Guest customer) throws IOException, InterruptedException {
        var steps = way.split(" ");
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var found = at(customer.get(steps[0]), steps);
            if (found != null) {
                return found.coerceStringValue();
            }
            if (System.nanoTime() > until) {
                throw new IOException("The demo's customer waits in vain for " + way);
            }
            Thread.sleep(PAUSE);
        }
    }

    private static @Nullable JsonNode at(JsonNode answer, String[] steps) {
        JsonNode place = answer;
        for (int step = 1; step < steps.length && place != null; step++) {
            place = place.isArray() ? place.get(Integer.parseInt(steps[step])) : place.get(steps[step]);
        }
        return place;
    }
}
