package no.svar.feed;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.svar.edge.Machine;

/// All feeds that the portal knows, by their kind.
@Singleton
final class Feeds {

    private final Map<String, Inlet<?>> byKind;

    Feeds(List<Inlet<?>> feeds) {
        byKind = feeds.stream().collect(Collectors.toMap(Inlet::kind, Function.identity()));
    }

    /// The feed of that kind, for a machine whose scope is to feed it.
    ///
    /// @throws UnknownFeed where there is none
    Inlet<?> of(String kind, Machine machine) {
        var feed = byKind.get(kind);
        if (feed == null) {
            throw new UnknownFeed();
        }
        machine.require("feed:" + kind);
        return feed;
    }
}
