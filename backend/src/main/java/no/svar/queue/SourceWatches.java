package no.svar.queue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;

/// Watches the sources that send to this node, each by itself, so that one that floods starves no other.
///
/// With several nodes a source may send that many times as much.
@Singleton
final class SourceWatches {

    /// How many sources one client may speak for.
    static final int MOST_SOURCES = 100;

    private static final int MOST_WATCHED = 10_000;
    private static final int BURST_SECONDS = 20;
    private static final int LEAST_BURST = 1_000;

    private record Key(String client, String source) {}

    private final Cache<Key, SourceWatch> watches =
            Caffeine.newBuilder().maximumSize(MOST_WATCHED).expireAfterAccess(Duration.ofHours(1)).build();
    private final CallSources sources;
    private final QueueSettings settings;

    SourceWatches(CallSources sources, QueueSettings settings) {
        this.sources = sources;
        this.settings = settings;
    }

    SourceWatch of(String client, String source) {
        return watches.get(new Key(client, source), _ -> watch());
    }

    /// Whether the source is known, or the client may have one more.
    boolean isWelcome(String client, String source) {
        if (watches.getIfPresent(new Key(client, source)) != null) {
            return true;
        }
        List<String> known = sources.names(client);
        return known.contains(source) || known.size() < MOST_SOURCES;
    }

    private SourceWatch watch() {
        int perSecond = settings.eventsPerSecond();
        return new SourceWatch(
                perSecond, Math.max(LEAST_BURST, (double) perSecond * BURST_SECONDS), System.nanoTime());
    }
}
