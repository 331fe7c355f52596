package no.svar.invoice;

import java.util.ArrayList;
import java.util.List;
import no.svar.shared.Fault;
import no.svar.shared.Text;

/// What is noted while one UBL document is read: what is wrong with it, what nobody asked for, and the fields
/// that were read, for the list of rejected rows.
final class UblNotes {

    private static final int MOST_NOTES = 50;
    private static final int LONGEST_KEPT = 8_000;

    private final List<Fault> faults = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();
    private final StringBuilder kept = new StringBuilder();

    void fault(String pointer, Text reason) {
        if (faults.size() < MOST_NOTES) {
            faults.add(new Fault(pointer, reason));
        }
    }

    void unknown(String pointer) {
        if (unknown.size() < MOST_NOTES) {
            unknown.add(pointer);
        }
    }

    /// Remembers a field as it was read; a document's raw text is gone by the time it is rejected.
    void read(String parent, String name, String value) {
        if (kept.length() + parent.length() + name.length() + value.length() + 4 <= LONGEST_KEPT) {
            kept.append(parent).append('/').append(name).append(": ").append(value).append('\n');
        }
    }

    boolean isSound() {
        return faults.isEmpty();
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    List<String> unknown() {
        return List.copyOf(unknown);
    }

    String kept() {
        return kept.toString();
    }
}
