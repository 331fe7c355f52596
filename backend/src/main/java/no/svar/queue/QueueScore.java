package no.svar.queue;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A wait that became known, and what was shown when it began; nothing was shown of those that a file tells
/// of.
///
/// @param at when the call joined the queue
@MappedEntity("queue_score")
record QueueScore(
        @Id String queue,
        Instant at,
        double waitSeconds,
        @Nullable Double shownP25,
        @Nullable Double shownP50,
        @Nullable Double shownP90,
        @Nullable Integer bucket) {

    static QueueScore of(String queue, Score score) {
        return new QueueScore(
                queue,
                score.at(),
                score.waitSeconds(),
                score.shownP25(),
                score.shownP50(),
                score.shownP90(),
                score.bucket());
    }
}
