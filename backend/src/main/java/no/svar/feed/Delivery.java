package no.svar.feed;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/// What all rows of one batch have in common.
///
/// @param latest the farthest age that is believed
/// @param rehearsed in a dry run, the versions that its earlier rows would have left
record Delivery<F extends Fact>(
        Feed<F> feed,
        String source,
        boolean dryRun,
        Instant receivedAt,
        Instant latest,
        Map<String, Version> rehearsed) {

    Delivery(Feed<F> feed, String source, boolean dryRun, Instant receivedAt, Instant latest) {
        this(feed, source, dryRun, receivedAt, latest, new HashMap<>());
    }
}
