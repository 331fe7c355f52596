package no.svar.queue;

import io.micronaut.json.JsonMapper;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.svar.edge.PreparedAnswer;
import no.svar.edge.PreparedAnswers;
import no.svar.shared.Language;
import org.jspecify.annotations.Nullable;

/// What this node shows of all queues: in memory, written before anybody asks.
///
/// It turns by the clock alone, so that a figure ages by itself when nothing new is read; what is read goes
/// in by [#read] whenever it comes.
@Singleton
final class QueueBoard implements PreparedAnswers {

    private static final String PUBLIC = "public, max-age=5, stale-if-error=30";
    private static final String QUEUES = "/v1/queues";

    /// How old what is written may get: as old as a cache may keep it.
    private static final Duration WRITTEN_FOR = Duration.ofSeconds(5);

    /// Who stays is told at least that often.
    private static final Duration TOLD_FOR = Duration.ofMinutes(1);

    /// Seconds within which half, and nine of ten, get through where a queue is short.
    private static final int SHORT_FOR_HALF = 10;

    private static final int SHORT_FOR_MOST = 90;

    private final Lines lines;
    private final QueueExperience experience;
    private final JsonMapper json;
    private final InstantSource clock;

    private volatile Map<String, Published> published = Map.of();
    private volatile Map<String, Shown> shown = Map.of();
    private volatile Map<String, Map<Language, PreparedAnswer>> answers = Map.of();

    QueueBoard(Lines lines, QueueExperience experience, JsonMapper json, InstantSource clock) {
        this.lines = lines;
        this.experience = experience;
        this.json = json;
        this.clock = clock;
        turn();
    }

    /// Every queue, as each is seen alone.
    @Serdeable
    record All(List<WaitView> items, Instant asOf) {}

    /// What the leaders have published, all of it.
    void read(Map<String, Published> all) {
        published = Map.copyOf(all);
    }

    /// Looks at the clock, and writes anew what has changed or is too old; answers the queues of which those
    /// who stay are to be told.
    synchronized List<Shown> turn() {
        var now = clock.instant();
        var next = new TreeMap<>(shown);
        var told = new ArrayList<Shown>();
        var written = false;
        for (var queue : lines.all()) {
            var before = shown.get(queue.id());
            var fresh = fresh(queue, before, now);
            if (fresh != null) {
                written = true;
                next.put(queue.id(), fresh);
                if (before == null || fresh.serial() != before.serial()) {
                    told.add(fresh);
                }
            }
        }
        if (written) {
            shown = next;
            answers = answers(next, now);
        }
        return told;
    }

    /// Null where what is written can stay.
    private @Nullable Shown fresh(PhoneQueue queue, @Nullable Shown before, Instant now) {
        var last = before == null ? null : before.picture();
        var picture = Picture.of(queue, published.get(queue.id()), experience.of(queue, now), last, now);
        if (before == null) {
            return written(picture, 1, now);
        }
        if (!picture.looksLike(last) || !now.isBefore(before.told().plus(TOLD_FOR))) {
            return written(picture, before.serial() + 1, now);
        }
        return now.isBefore(before.picture().now().plus(WRITTEN_FOR))
                ? null
                : written(picture, before.serial(), before.told());
    }

    private Shown written(Picture picture, long serial, Instant told) {
        var all = new EnumMap<Language, Shown.Written>(Language.class);
        for (var language : Language.values()) {
            var view = WaitView.of(picture, language);
            var bytes = bytes(view);
            var answer = PreparedAnswer.of(bytes, PUBLIC, language);
            all.put(language, new Shown.Written(view, answer, event(bytes)));
        }
        return new Shown(picture, serial, Shown.mark(picture), told, all);
    }

    private Map<String, Map<Language, PreparedAnswer>> answers(Map<String, Shown> all, Instant now) {
        var paths = new HashMap<String, Map<Language, PreparedAnswer>>();
        paths.put(QUEUES, new EnumMap<>(Language.class));
        all.keySet().forEach(id -> paths.put(path(id), new EnumMap<>(Language.class)));
        for (var language : Language.values()) {
            var items = all.values().stream().map(one -> one.in(language).view()).toList();
            put(paths, QUEUES, language, PreparedAnswer.of(bytes(new All(items, now)), PUBLIC, language));
            all.forEach((id, one) -> put(paths, path(id), language, one.in(language).answer()));
        }
        return paths;
    }

    private static void put(
            Map<String, Map<Language, PreparedAnswer>> paths,
            String path,
            Language language,
            PreparedAnswer answer) {
        Objects.requireNonNull(paths.get(path)).put(language, answer);
    }

    private static String path(String id) {
        return QUEUES + '/' + id + "/wait";
    }

    private byte[] bytes(Object view) {
        try {
            return json.writeValueAsBytes(view);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] event(byte[] data) {
        var event = new ByteArrayOutputStream(data.length + 32);
        event.writeBytes("event: queue\ndata: ".getBytes(StandardCharsets.US_ASCII));
        event.writeBytes(data);
        event.writeBytes("\n\n".getBytes(StandardCharsets.US_ASCII));
        return event.toByteArray();
    }

    @Override
    public @Nullable PreparedAnswer at(String path, Language language) {
        var all = answers.get(path);
        return all == null ? null : all.get(language);
    }

    PreparedAnswer all(Language language) {
        return Objects.requireNonNull(at(QUEUES, language));
    }

    /// @throws NoSuchQueue where the settings do not name it
    Shown get(String id) {
        var found = shown.get(id);
        if (found == null) {
            throw new NoSuchQueue();
        }
        return found;
    }

    /// Whether the ranges are wider for the time being, as too few were kept.
    boolean isWidened(PhoneQueue queue) {
        var known = published.get(queue.id());
        return known != null && known.estimate().widened();
    }

    /// Whether most who call now would get through at once.
    boolean isShort(PhoneQueue queue) {
        var known = published.get(queue.id());
        var range = known == null ? null : known.estimate().range();
        return range != null
                && get(queue.id()).picture().freshness() == Freshness.LIVE
                && range.p50() < SHORT_FOR_HALF
                && range.p90() < SHORT_FOR_MOST;
    }

    Stream<Shown> everything() {
        return shown.values().stream();
    }
}
