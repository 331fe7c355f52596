package no.svar.feed;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What all rows of one batch have in common.
///
/// @param latest the farthest age that is believed
/// @param rehearsed in a dry run, the versions that its earlier rows would have left
/// @param merge the batch as the owner of merged facts sees it; null where the newest fact replaces the one
///   before
record Delivery<F extends Fact>(
        Inlet<F> feed,
        String source,
        boolean dryRun,
        Instant receivedAt,
        Instant latest,
        Map<String, Version> rehearsed,
        MergingFeed.@Nullable Merge<F> merge) {

    Delivery(Inlet<F> feed, String source, boolean dryRun, Instant receivedAt, Instant latest) {
        this(
                feed,
                source,
                dryRun,
                receivedAt,
                latest,
                new HashMap<>(),
                feed instanceof MergingFeed<F> merging ? merging.begin(source, dryRun, receivedAt) : null);
    }
}
