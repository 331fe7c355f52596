package no.svar.feed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.svar.shared.Fault;
import no.svar.shared.Text;

/// What was noted of a row while it was being read; its inner objects note it in the same place.
///
/// @param faults what is wrong with it
/// @param doubts what is kept although it can hardly be right
/// @param unknown pointers of fields that nobody asked for
/// @param secrets pointers of fields whose values are never kept
record RowNotes(List<Fault> faults, List<Fault> doubts, List<String> unknown, Set<String> secrets) {

    static final int MAX = 20;

    /// @param faults what was found wrong with the row's text already
    RowNotes(List<Fault> faults) {
        this(new ArrayList<>(faults), new ArrayList<>(), new ArrayList<>(), new HashSet<>());
    }

    void fault(String pointer, Text reason) {
        add(faults, pointer, reason);
    }

    void doubt(String pointer, Text reason) {
        add(doubts, pointer, reason);
    }

    private static void add(List<Fault> notes, String pointer, Text reason) {
        if (notes.size() < MAX) {
            notes.add(new Fault(pointer, reason));
        }
    }
}
