package no.svar.feed;

import no.svar.shared.Text;

/// The batch, or one row of it, is larger than a feed takes at once.
public final class BatchTooLarge extends StoppedBody {

    BatchTooLarge(Text why) {
        super(
                Kind.TOO_LARGE,
                "too-large",
                new Text(
                        "Innholdet er for stort",
                        "Innhaldet er for stort",
                        "Innehållet är för stort",
                        "The body is too large"),
                why);
    }
}
