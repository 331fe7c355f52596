package no.svar.claim;

import jakarta.inject.Singleton;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import no.svar.shared.Language;

/// The attachments of a claim for whoever may see the claim: its customer, and the agents at their desk.
@Singleton
public final class AttachmentFiles {

    private final Attachments attachments;
    private final AttachmentPieces pieces;

    AttachmentFiles(Attachments attachments, AttachmentPieces pieces) {
        this.attachments = attachments;
        this.pieces = pieces;
    }

    /// A file that can be opened.
    ///
    /// @param saveAs our own name for it
    public record OpenFile(String saveAs, String mediaType, int size, InputStream bytes) {}

    /// The oldest first; one statement.
    public List<AttachmentView> of(String claim, Language language) {
        return attachments.of(claim).stream()
                .map(attachment -> AttachmentView.of(attachment, language))
                .toList();
    }

    /// The bytes are read piece by piece, a statement each.
    ///
    /// @param reference the claim's
    /// @throws no.svar.shared.Problem where nobody may open it, or not yet
    public Optional<OpenFile> open(String claim, String reference, String id) {
        return attachments.find(claim, id).map(attachment -> open(reference, attachment));
    }

    private OpenFile open(String reference, Attachment attachment) {
        if (!attachment.state().mayBeOpened()) {
            throw new AttachmentWithheld(attachment);
        }
        var id = attachment.id();
        var type = attachment.type();
        var saveAs = reference + "-" + id.substring(id.lastIndexOf('-') + 1) + "." + type.ending();
        return new OpenFile(
                saveAs, type.mediaType(), attachment.keptBytes(), new AttachmentBytes(pieces, id));
    }
}
