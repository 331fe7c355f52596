package no.svar.claim;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import no.svar.outbox.Subscriber;

/// Has what arrives looked at for viruses, again and again until the scanner has answered.
@Singleton
@Requires(property = "svar.claim.clamd.address")
final class AttachmentScan implements Subscriber<AttachmentReceived> {

    private final Clamd clamd;
    private final Attachments attachments;
    private final AttachmentPieces pieces;
    private final AttachmentDesk desk;
    private final InstantSource clock;

    AttachmentScan(
            Clamd clamd,
            Attachments attachments,
            AttachmentPieces pieces,
            AttachmentDesk desk,
            InstantSource clock) {
        this.clamd = clamd;
        this.attachments = attachments;
        this.pieces = pieces;
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "claim.attachment-scan";
    }

    @Override
    public Class<AttachmentReceived> event() {
        return AttachmentReceived.class;
    }

    /// Nothing is done where it is gone, with its draft, or was looked at before.
    @Override
    public void receive(AttachmentReceived received) {
        var attachment = attachments.find(received.claim(), received.attachment()).orElse(null);
        if (attachment == null || attachment.state() != AttachmentState.QUARANTINED) {
            return;
        }
        var found = isClean(attachment) ? AttachmentState.CLEAN : AttachmentState.REFUSED;
        desk.judge(attachment.claimId(), attachment.id(), found, now());
    }

    private boolean isClean(Attachment attachment) {
        try {
            return clamd.isClean(new AttachmentBytes(pieces, attachment.id()));
        } catch (ClamdAway away) {
            attachments.noteFailedScan(attachment.claimId(), attachment.id(), now());
            throw away;
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
