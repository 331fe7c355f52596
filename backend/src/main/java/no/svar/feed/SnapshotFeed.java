package no.svar.feed;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;

/// A feed that may also be told in full: what is open and missing from such a batch is told of no longer.
public interface SnapshotFeed<F extends Fact> extends Feed<F> {

    /// The keys of what is open of that source and not among those present, **read `FOR UPDATE`**; what is
    /// newer than the snapshot is left out.
    ///
    /// @param asOf the age of the snapshot's newest row
    Set<String> absent(String source, Set<String> present, Instant asOf);

    /// Retires those facts, as of the snapshot's age, inside the same transaction.
    void retire(String source, Collection<String> keys, Instant asOf);
}
