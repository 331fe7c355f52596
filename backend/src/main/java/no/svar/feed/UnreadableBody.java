package no.svar.feed;

import no.svar.shared.Text;

/// The body as a whole cannot be read on from some point.
public final class UnreadableBody extends StoppedBody {

    /// @param why a whole sentence
    public UnreadableBody(Text why) {
        super(
                Kind.INVALID,
                "unreadable-body",
                new Text(
                        "Innholdet kan ikke leses",
                        "Innhaldet kan ikkje lesast",
                        "Innehållet kan inte läsas",
                        "The body cannot be read"),
                why);
    }
}
