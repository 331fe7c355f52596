package no.svar.edge;

import no.svar.shared.Language;
import org.jspecify.annotations.Nullable;

/// A room's answers that are ready before anybody asks.
///
/// Each must also be what the path's own route answers: the edge gives them out before the framework sees the
/// request, but only where nothing is asked for that needs the framework.
public interface PreparedAnswers {

    /// The answer at exactly that path with exactly that query, still encoded; null where there is none. It
    /// must not wait for anything.
    @Nullable PreparedAnswer at(String uri, Language language);
}
