package no.svar.feed;

/// One kind of fact that machines may tell us, implemented by the room that owns the fact: either a [Feed],
/// where the newest version of a fact replaces the one before, or a [MergingFeed].
///
/// The feed room reads the batch and runs the transactions (READ COMMITTED, one for each chunk of rows); the
/// owner only reads one row, and keeps what is to be kept.
public interface Inlet<F extends Fact> {

    /// The last part of the feed's path, in the plural: `invoices`. The scope is `feed:` and this.
    String kind();

    /// Reads one JSON row; whatever is wrong with it is noted on the row, never thrown.
    ///
    /// A row with faults answers a fact as well, made of stand-ins; its key, unless empty or ending in a
    /// blank, names the rejected row. Called on one thread at a time for each batch, on several for several
    /// batches.
    F read(Row row);

    /// What is locked while the fact is kept. Two chunks of a batch that have a place in common are kept one
    /// after the other, in the order of their rows.
    default Object place(F fact) {
        return fact.key();
    }

    /// How many bytes one of its rows may take up, whole MiB.
    default int largestRow() {
        return BoundedBody.USUAL_ROW;
    }

    /// How many of its rows are as little work as one invoice: a chunk holds as many times more of them.
    default int lightness() {
        return 1;
    }
}
