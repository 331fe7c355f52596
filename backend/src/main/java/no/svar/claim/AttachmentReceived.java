package no.svar.claim;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import no.svar.shared.Event;

/// A file has arrived that belongs to a claim.
@Serdeable
record AttachmentReceived(String claim, String attachment, Instant at) implements Event {

    @Override
    public String type() {
        return "claim.attachment-received-v1";
    }
}
