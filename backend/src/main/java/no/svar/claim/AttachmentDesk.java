package no.svar.claim;

import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Arrays;
import no.svar.access.Customer;
import no.svar.edge.IdempotencyRefusal;

/// Keeps what customers show of their claims, each file in one transaction with all that follows from it.
@Singleton
class AttachmentDesk {

    static final int BYTES_OF_A_PIECE = 1 << 20;

    private final Claims claims;
    private final Attachments attachments;
    private final AttachmentPieces pieces;
    private final ClaimBooks books;
    private final NextUpdates updates;
    private final AttachmentSettings settings;

    AttachmentDesk(
            Claims claims,
            Attachments attachments,
            AttachmentPieces pieces,
            ClaimBooks books,
            NextUpdates updates,
            AttachmentSettings settings) {
        this.claims = claims;
        this.attachments = attachments;
        this.pieces = pieces;
        this.books = books;
        this.updates = updates;
        this.settings = settings;
    }

    /// The same sending is answered with what came by it the first time. While we wait for the customer, a
    /// file starts the clock again, as a message does.
    ///
    /// @throws IdempotencyRefusal where another file came by it
    /// @throws TooManyAttachments where the claim has enough
    @Transactional(isolation = Isolation.READ_COMMITTED)
    Attachment keep(Customer customer, String claimId, AttachmentArrival arrival, Instant now) {
        var claim = lock(customer, claimId);
        var earlier = attachments.sent(claimId, arrival.sentAs()).orElse(null);
        if (earlier != null) {
            if (!earlier.sentSha256().equals(arrival.content().sentSha256())) {
                throw IdempotencyRefusal.reused();
            }
            return earlier;
        }
        if (claim.state() == ClaimState.CLOSED || claim.state() == ClaimState.WITHDRAWN) {
            throw new StepNotAllowed(claim.state());
        }
        if (attachments.count(claimId) >= settings.perClaim()) {
            throw new TooManyAttachments(settings.perClaim());
        }
        var attachment = Attachment.arrived(claimId, ClaimBooks.newId(), arrival, now);
        attachments.add(attachment);
        keepBytes(attachment.id(), arrival.content().kept());
        follow(claim, now);
        books.tell(new AttachmentReceived(claimId, attachment.id(), now));
        return attachment;
    }

    /// Only from a draft: what was sent is what we decide by.
    @Transactional(isolation = Isolation.READ_COMMITTED)
    void remove(Customer customer, String claimId, String id) {
        var claim = lock(customer, claimId);
        var attachment = attachments.find(claimId, id).orElseThrow(NoSuchClaim::new);
        if (claim.state() != ClaimState.DRAFT) {
            throw new StepNotAllowed(claim.state());
        }
        pieces.remove(attachment.id());
        attachments.remove(claimId, id);
    }

    /// What a scanner has found: where it is a virus, the content goes and the proof of arrival stays.
    @Transactional(isolation = Isolation.READ_COMMITTED)
    void judge(String claimId, String id, AttachmentState found, Instant now) {
        if (attachments.judge(claimId, id, found, now) == 1 && found == AttachmentState.REFUSED) {
            pieces.remove(id);
        }
    }

    /// In pieces: beside the file itself no second copy of all of it is made.
    private void keepBytes(String id, byte[] bytes) {
        for (int piece = 0; piece * BYTES_OF_A_PIECE < bytes.length; piece++) {
            int from = piece * BYTES_OF_A_PIECE;
            int to = Math.min(bytes.length, from + BYTES_OF_A_PIECE);
            pieces.add(id, piece, Arrays.copyOfRange(bytes, from, to));
        }
    }

    private void follow(Claim claim, Instant now) {
        switch (claim.state()) {
            case DRAFT -> {}
            case WAITING_FOR_YOU -> {
                var due = updates.of(claim, now);
                var resumed = claim.step(ClaimState.READ, due, now);
                books.note(claim, ClaimEntry.What.ATTACHED, Actor.CUSTOMER, null, now);
                books.move(claim, resumed, ClaimEntry.What.ANSWERED, Actor.CUSTOMER, null);
            }
            case RECEIVED, READ, WAITING_FOR_OTHERS, CONTESTED, DECIDED, CLOSED, WITHDRAWN ->
                    books.note(claim, ClaimEntry.What.ATTACHED, Actor.CUSTOMER, null, now);
        }
    }

    private Claim lock(Customer customer, String id) {
        return claims.lock(customer, id).orElseThrow(NoSuchClaim::new);
    }
}
