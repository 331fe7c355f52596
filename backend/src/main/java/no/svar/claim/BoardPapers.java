package no.svar.claim;

import jakarta.inject.Singleton;
import java.util.List;
import no.svar.claim.ClaimStepsController.EntryView;
import no.svar.claim.ClaimStepsController.MessageView;
import no.svar.shared.Language;

/// What was written down and sent about a claim, from its beginning.
@Singleton
final class BoardPapers {

    private static final String BEFORE_ALL = "";

    private final ClaimTimeline timeline;
    private final ClaimMessages messages;
    private final AttachmentFiles files;

    BoardPapers(ClaimTimeline timeline, ClaimMessages messages, AttachmentFiles files) {
        this.timeline = timeline;
        this.messages = messages;
        this.files = files;
    }

    /// @param complete whether there is no more of it
    record Papers(
            List<EntryView> timeline,
            List<MessageView> messages,
            List<AttachmentView> attachments,
            boolean complete) {}

    /// Three statements.
    ///
    /// @param most entries and messages each
    Papers of(Claim claim, int most, Language language) {
        var entries = timeline.after(claim.id(), BEFORE_ALL, most + 1);
        var written = messages.after(claim.id(), BEFORE_ALL, most + 1);
        return new Papers(
                entries.stream().limit(most).map(entry -> EntryView.of(entry, language)).toList(),
                written.stream().limit(most).map(message -> MessageView.of(message, language)).toList(),
                files.of(claim.id(), language),
                entries.size() <= most && written.size() <= most);
    }
}
