package no.svar.feed;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/// Facts of which the newest version replaces the one before.
///
/// The feed room compares the versions; the owner answers which are kept, and keeps what has won.
public interface Feed<F extends Fact> extends Inlet<F> {

    /// The versions kept of these keys from that source, **read `FOR UPDATE`**; one statement.
    ///
    /// The lock is what keeps two batches from deciding on the same version at the same time. The statement
    /// **names the index of the key** (`/*+ INDEX(table index) */`): MySQL scans a table that it believes to
    /// be small, which a first delivery fills, and would wait there for the locks of every other chunk.
    Map<String, Version> versions(String source, Collection<String> keys);

    /// Writes facts that are new or newer, inside the caller's transaction, in the given order (by key).
    ///
    /// What is not `known` **must be written by a plain INSERT** that fails where another batch has just
    /// created the same key: the chunk is then decided anew. An upsert would lose the newer of the two. What
    /// is `known` is locked and simply replaced.
    void keep(List<Accepted<F>> facts);

    /// Whether each version that a batch tells is kept, not only the newest of those in one chunk: for facts
    /// whose history is shown. [#keep] then gets them one after the other.
    default boolean keepsEachVersion() {
        return false;
    }

    /// A fact that is to be written: new, or newer than what is kept of it.
    ///
    /// @param version to be kept with the fact and answered by [#versions] from then on
    /// @param known whether an older version is kept: [#versions] answered one, or the chunk has one before
    record Accepted<F extends Fact>(F fact, String source, Version version, boolean known) {}
}
