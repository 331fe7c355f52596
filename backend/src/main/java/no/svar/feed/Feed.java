package no.svar.feed;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/// One kind of fact that machines may tell us, implemented by the room that owns the fact.
///
/// The feed room reads, compares versions and runs the transaction; the owner only reads one row and keeps
/// it.
public interface Feed<F extends Fact> {

    /// The last part of the feed's path, in the plural: `invoices`.
    String kind();

    /// Reads one JSON row; whatever is wrong with it is noted on the row, never thrown.
    F read(Row row);

    /// The versions kept of these keys from that source; one statement.
    Map<String, Version> versions(String source, Collection<String> keys);

    /// Writes facts that are new or newer, inside the caller's transaction.
    void keep(List<Accepted<F>> facts);

    /// A fact that is to be written: new, or newer than what is kept of it.
    record Accepted<F extends Fact>(F fact, String source, Version version, boolean known) {}
}
