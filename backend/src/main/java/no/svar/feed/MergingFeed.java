package no.svar.feed;

import java.time.Instant;
import java.util.List;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// Facts that are merged piece by piece into what is kept, because each of them tells a part only.
///
/// The owner decides what wins; **what is left must not depend on the order of arrival**.
public interface MergingFeed<F extends Fact> extends Inlet<F> {

    /// Begins a batch.
    ///
    /// @param receivedAt when the batch arrived
    Merge<F> begin(String source, boolean dryRun, Instant receivedAt);

    /// One batch on its way into what is kept.
    interface Merge<F extends Fact> {

        /// Why the fact cannot stand beside what the batch has told before; null where it can. Called for
        /// each sound row, in order, on one thread.
        @Nullable Text objection(F fact);

        /// Merges the facts of a chunk and answers what became of each, inside the caller's transaction.
        ///
        /// What is kept **must be read `FOR UPDATE`** in the order of its keys, and what is new be written by
        /// a plain INSERT that fails where another batch has just created the same: the chunk is then merged
        /// anew. In a dry run nothing is written, and later chunks see what earlier ones would have left.
        /// Called on several threads for chunks that have no place in common.
        List<Result> merge(List<F> facts);
    }
}
