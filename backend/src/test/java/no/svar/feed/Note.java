package no.svar.feed;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The smallest fact there can be, for tests of what all feeds have in common.
record Note(String id, String words, @Nullable String secret, Instant asOf) implements Fact {

    @Override
    public String key() {
        return id;
    }

    /// A note as it is kept.
    @MappedEntity("feed_note")
    record Kept(@Id String id, String source, String words, Instant asOf, long fingerprint) {

        static Kept of(Feed.Accepted<Note> accepted) {
            return new Kept(
                    accepted.fact().id(),
                    accepted.source(),
                    accepted.fact().words(),
                    accepted.version().asOf(),
                    accepted.version().fingerprint());
        }
    }
}
