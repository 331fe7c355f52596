package no.svar.queue;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.exceptions.ConfigurationException;
import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// The phone queues of the settings, in the order of their ids; a portal whose lines make no sense does not
/// start.
@Context
final class Lines {

    private static final String SETTINGS = "svar.queue.lines.";
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final Pattern PHONE = Pattern.compile("\\+[1-9][0-9]{6,14}");
    private static final int MOST = 50;
    private static final int LONGEST_NAME = 80;
    private static final int MOST_AGENTS = 10_000;
    private static final Duration HANDLE_TIME = Duration.ofMinutes(5);
    private static final Duration LONGEST = Duration.ofHours(24);
    private static final int AGENTS = 5;

    private final Map<String, PhoneQueue> queues;

    Lines(List<Line> lines) {
        if (lines.size() > MOST) {
            throw new ConfigurationException(SETTINGS + "*: at most " + MOST + " queues");
        }
        var sorted = new TreeMap<String, PhoneQueue>();
        lines.forEach(line -> sorted.put(line.id(), queue(line)));
        queues = Collections.unmodifiableMap(sorted);
    }

    Collection<PhoneQueue> all() {
        return queues.values();
    }

    Optional<PhoneQueue> find(String id) {
        return Optional.ofNullable(queues.get(id));
    }

    /// @throws NoSuchQueue where the settings do not name it
    PhoneQueue get(String id) {
        return find(id).orElseThrow(NoSuchQueue::new);
    }

    private static PhoneQueue queue(Line line) {
        check(ID.matcher(line.id()).matches(), line, "", "the id must be small letters, digits and hyphens");
        var name = line.nameNb();
        if (name == null || line.country() == null) {
            throw new ConfigurationException(SETTINGS + line.id() + " needs name-nb and country");
        }
        var phone = line.phone();
        check(phone == null || PHONE.matcher(phone).matches(), line, ".phone", "must be E.164: +4721000000");
        return new PhoneQueue(
                line.id(),
                new Text(
                        named(line, name),
                        named(line, line.nameNn(), name),
                        named(line, line.nameSv(), name),
                        named(line, line.nameEn(), name)),
                line.country(),
                phone,
                hours(line),
                priors(line),
                List.copyOf(Objects.requireNonNullElse(line.alternatives(), List.of(Alternative.WATCH))),
                length(line, ".callback-window", line.callbackWindow(), Duration.ofHours(1)));
    }

    private static String named(Line line, @Nullable String name, String otherwise) {
        return named(line, name == null ? otherwise : name);
    }

    private static String named(Line line, String name) {
        check(
                !name.isBlank() && name.length() <= LONGEST_NAME,
                line,
                ".name-*",
                "must have 1 to 80 characters");
        return name;
    }

    private static OpeningHours hours(Line line) {
        var spans = line.hours();
        if (spans == null || spans.isEmpty()) {
            throw new ConfigurationException(SETTINGS + line.id() + " needs hours: MON-FRI 08:00-15:30");
        }
        try {
            return OpeningHours.of(
                    Objects.requireNonNull(line.country()),
                    spans,
                    Objects.requireNonNullElse(line.closedOnHolidays(), true),
                    Objects.requireNonNullElse(line.closedOnEves(), Set.of()));
        } catch (IllegalArgumentException senseless) {
            throw new ConfigurationException(
                    SETTINGS + line.id() + ".hours: " + senseless.getMessage(), senseless);
        }
    }

    private static Priors priors(Line line) {
        var handleTime = length(line, ".handle-time", line.handleTime(), HANDLE_TIME);
        int agents = Objects.requireNonNullElse(line.agents(), AGENTS);
        check(agents >= 1 && agents <= MOST_AGENTS, line, ".agents", "must be 1 to " + MOST_AGENTS);
        return new Priors(handleTime.toMillis() / 1000.0, agents);
    }

    private static Duration length(Line line, String setting, @Nullable Duration set, Duration otherwise) {
        var length = set == null ? otherwise : set;
        check(
                length.compareTo(Duration.ofSeconds(10)) >= 0 && length.compareTo(LONGEST) <= 0,
                line,
                setting,
                "must be 10 seconds to 24 hours");
        return length;
    }

    private static void check(boolean holds, Line line, String setting, String otherwise) {
        if (!holds) {
            throw new ConfigurationException(SETTINGS + line.id() + setting + ' ' + otherwise);
        }
    }
}
