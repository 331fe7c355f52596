package no.svar.claim;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import no.svar.shared.Language;
import org.jspecify.annotations.Nullable;

/// An attachment as it is shown: the proof of its arrival, and whether it can be opened.
///
/// @param size bytes that arrived
/// @param sha256 of the bytes that arrived
@Serdeable
public record AttachmentView(
        String id,
        @Nullable String name,
        int size,
        String sha256,
        Kept kept,
        @Nullable String evidence,
        Instant receivedAt,
        String state,
        String stateText) {

    /// The file that can be opened: of a picture another one than what arrived.
    @Serdeable
    public record Kept(String mediaType, int size, String sha256) {}

    static AttachmentView of(Attachment attachment, Language language) {
        var evidence = attachment.evidence();
        return new AttachmentView(
                attachment.id(),
                attachment.name(),
                attachment.sentBytes(),
                attachment.sentSha256(),
                new Kept(attachment.type().mediaType(), attachment.keptBytes(), attachment.keptSha256()),
                evidence == null ? null : evidence.name(),
                attachment.receivedAt(),
                attachment.state().name(),
                attachment.stateText().in(language));
    }
}
