package no.svar.queue;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import no.svar.edge.PreparedAnswer;
import no.svar.shared.Language;

/// A picture of a queue as it is given out, written once for everybody in each language.
///
/// @param serial grows in this process with each change that those who stay are told
/// @param mark tells on any node whether the same is shown, its age aside
/// @param told when those who stay were last told
record Shown(Picture picture, long serial, String mark, Instant told, Map<Language, Written> written) {

    /// In one language: in its parts, as an answer, and as a server-sent event without an id.
    @SuppressWarnings("ArrayRecordComponent")
    record Written(WaitView view, PreparedAnswer answer, byte[] event) {}

    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    Written in(Language language) {
        return Objects.requireNonNull(written.get(language));
    }

    /// Hashes what is shown as text: an enum's own hash differs from one process to the next.
    static String mark(Picture picture) {
        var figure = picture.figure();
        var shown =
                picture.freshness()
                        + "|"
                        + (figure == null ? "" : figure.shown() + "|" + figure.basis() + "|" + figure.trend())
                        + "|"
                        + picture.usual()
                        + "|"
                        + picture.doors()
                        + "|"
                        + picture.kept();
        return TEXT.encodeToString(ByteBuffer.allocate(Integer.BYTES).putInt(shown.hashCode()).array());
    }
}
