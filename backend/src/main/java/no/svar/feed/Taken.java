package no.svar.feed;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A batch that was taken in: what became of its rows.
///
/// @param newest the greatest age among its facts; null where it had none
record Taken(List<Outcome> outcomes, @Nullable Instant newest) {

    /// The keys that the batch names, those of rejected rows too.
    ///
    /// @throws SnapshotRefused where a row names none
    Set<String> present() {
        for (var outcome : outcomes) {
            if (outcome.key() == null) {
                throw new SnapshotRefused(outcome.row());
            }
        }
        return outcomes.stream()
                .map(Outcome::key)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }
}
