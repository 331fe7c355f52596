package no.svar.promise;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import no.svar.edge.PreparedAnswer;
import no.svar.edge.PreparedAnswers;
import no.svar.shared.Language;
import org.jspecify.annotations.Nullable;

/// What this node tells of promises kept: in memory, counted anew every minute, whoever asks.
@Singleton
final class PerformanceBoard implements PreparedAnswers {

    static final Duration COUNTED = Duration.ofMinutes(1);

    private static final String PATH = "/v1/service-performance";
    private static final String PUBLIC = "public, max-age=60, stale-if-error=86400";

    private final Promises promises;
    private final PromiseSettings settings;
    private final JsonMapper json;
    private final InstantSource clock;
    private volatile Map<Language, PreparedAnswer> answers;

    PerformanceBoard(Promises promises, PromiseSettings settings, JsonMapper json, InstantSource clock) {
        this.promises = promises;
        this.settings = settings;
        this.json = json;
        this.clock = clock;
        this.answers = written(_ -> Performance.unknown());
    }

    /// One statement, along an index.
    void count() {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var since = now.minus(Duration.ofDays(Performance.DAYS));
        show(promises.tallies(since), since, now);
    }

    void show(List<Tally> tallies, Instant since, Instant asOf) {
        answers = written(language -> Performance.of(tallies, settings.leastToShow(), since, asOf, language));
    }

    @Override
    public @Nullable PreparedAnswer at(String uri, Language language) {
        return uri.equals(PATH) ? in(language) : null;
    }

    PreparedAnswer in(Language language) {
        return Objects.requireNonNull(answers.get(language));
    }

    private Map<Language, PreparedAnswer> written(Function<Language, Performance> performance) {
        var written = new EnumMap<Language, PreparedAnswer>(Language.class);
        for (var language : Language.values()) {
            written.put(language, PreparedAnswer.of(bytes(performance.apply(language)), PUBLIC, language));
        }
        return written;
    }

    private byte[] bytes(Performance performance) {
        try {
            return json.writeValueAsBytes(performance);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
