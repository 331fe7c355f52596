package no.svar.feed;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A feed that does nothing but keep what it is told.
@Singleton
final class NoteFeed implements Feed<Note> {

    private final Notes notes;

    NoteFeed(Notes notes) {
        this.notes = notes;
    }

    @Override
    public String kind() {
        return "notes";
    }

    @Override
    public Note read(Row row) {
        return new Note(
                row.text("id", 40),
                row.text("words", 200),
                row.optionalSecret("secret", 40),
                row.instant("asOf"));
    }

    @Override
    public Map<String, Version> versions(String source, Collection<String> keys) {
        return notes.lock(source, keys).stream()
                .collect(
                        Collectors.toMap(
                                Note.Kept::id, kept -> new Version(kept.asOf(), kept.fingerprint())));
    }

    @Override
    public void keep(List<Accepted<Note>> facts) {
        var known = facts.stream().filter(Accepted::known).map(Note.Kept::of).toList();
        var unknown = facts.stream().filter(fact -> !fact.known()).map(Note.Kept::of).toList();
        if (!known.isEmpty()) {
            notes.update(known);
        }
        if (!unknown.isEmpty()) {
            notes.insert(unknown);
        }
    }
}
