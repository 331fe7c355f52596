package no.svar.feed;

import java.util.List;
import no.svar.shared.Fault;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// What came of reading one row: a fact, or what is wrong with it.
///
/// @param key what the row seems to be about, where that could be read
/// @param doubts what is kept although it can hardly be right
/// @param unknownFields JSON pointers of fields that the feed does not know
/// @param kept the row's text with secrets blanked, for the list of rejected rows
public record Reading<F extends Fact>(
        @Nullable String key,
        @Nullable F fact,
        List<Fault> faults,
        List<Fault> doubts,
        List<String> unknownFields,
        String kept) {

    /// A row of which nothing is doubted.
    public Reading(
            @Nullable String key,
            @Nullable F fact,
            List<Fault> faults,
            List<String> unknownFields,
            String kept) {
        this(key, fact, faults, List.of(), unknownFields, kept);
    }

    /// The same row, refused as a whole.
    Reading<F> refused(Text why) {
        return new Reading<>(key, null, List.of(new Fault("", why)), unknownFields, kept);
    }
}
