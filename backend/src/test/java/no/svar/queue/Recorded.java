package no.svar.queue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.regex.Pattern;

/// What other systems' events look like, with the times moved to now.
final class Recorded {

    private static final Pattern MOVED = Pattern.compile("\\{t([-+]\\d+)}");

    private Recorded() {}

    /// @param file below `calls`
    static String text(String file, Instant now) {
        var whole = now.truncatedTo(ChronoUnit.SECONDS);
        return MOVED.matcher(read(file))
                .replaceAll(found -> whole.plusSeconds(Long.parseLong(found.group(1))).toString())
                .replace("{epoch}", whole.getEpochSecond() + ".123");
    }

    static String read(String file) {
        try (var stream = Objects.requireNonNull(Recorded.class.getResourceAsStream("/calls/" + file))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
