package no.svar.queue;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import no.svar.access.Pseudonyms;
import no.svar.queue.CallEvent.Origin;
import org.jspecify.annotations.Nullable;

/// What all events of one request have in common: who tells, when it arrived, and what is called what.
///
/// Here everything that names a call or an event becomes a keyed hash, so that nothing else has to think of
/// it.
///
/// @param client the machine that is signed in
/// @param queues the ids of our queues
/// @param theirs which of ours is meant by a name of theirs
record Telling(
        String client,
        Instant receivedAt,
        Set<String> queues,
        Map<String, String> theirs,
        Pseudonyms pseudonyms) {

    /// When the key of contacts changes each day, in UTC: at night, when few calls are under way that would
    /// have one name before and another after.
    private static final int KEY_CHANGES_AT_SECOND = 3 * 3600;

    /// Our id of a queue that they name; null where it is none of ours.
    @Nullable String queue(@Nullable String name) {
        if (name == null) {
            return null;
        }
        var ours = theirs.getOrDefault(name, name);
        return queues.contains(ours) ? ours : null;
    }

    Origin origin(String source, String id, String queue, Instant time) {
        return new Origin(source, pseudonyms.of("event", client, source, id), queue, time, receivedAt);
    }

    /// The name of a call on the day of that time; on another day it is another one.
    String contact(String source, Instant time, String contactKey) {
        var day = Math.floorDiv(time.getEpochSecond() - KEY_CHANGES_AT_SECOND, 86_400L);
        return pseudonyms.of("call", client, source, Long.toString(day), contactKey);
    }
}
