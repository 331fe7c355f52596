package no.svar.queue;

import no.svar.shared.Fault;
import org.jspecify.annotations.Nullable;

/// One event of a body, as it was understood.
///
/// @param index its place in the body; the first is 0
/// @param id the source's own, for the answer only; null where it has none that can be read
/// @param event null where it is ignored or wrong
/// @param fault what is wrong with it, its pointer starting at the body
record Heard(
        int index,
        @Nullable String id,
        @Nullable String source,
        @Nullable CallEvent event,
        @Nullable Fault fault) {

    static Heard ignored(int index, @Nullable String id, @Nullable String source) {
        return new Heard(index, id, source, null, null);
    }

    Heard wrong(Fault why) {
        return new Heard(index, id, source, null, why);
    }
}
