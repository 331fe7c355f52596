package no.svar.claim;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// A file that a customer has shown of a claim, and the proof of its arrival.
///
/// @param sentAs names the sending that it came by
/// @param name what its customer calls it; files are never kept or served under it
/// @param sentBytes how many bytes arrived; of a picture others are kept
/// @param judgedAt when a scanner had looked at it
/// @param scanFailedAt when a scanner was last asked and did not answer
@MappedEntity("claim_attachment")
record Attachment(
        String claimId,
        @Id String id,
        String sentAs,
        @Nullable String name,
        AttachmentType type,
        @Nullable Evidence evidence,
        int sentBytes,
        String sentSha256,
        int keptBytes,
        String keptSha256,
        Instant receivedAt,
        AttachmentState state,
        @Nullable Instant judgedAt,
        @Nullable Instant scanFailedAt) {

    private static final Text SCANNER_AWAY =
            new Text(
                    "Vi har den. Virussjekken svarer ikke akkurat nå og blir prøvd igjen av seg selv; før den er gjort, kan ingen åpne filen.",
                    "Vi har henne. Virussjekken svarer ikkje akkurat no og vert prøvd igjen av seg sjølv; før han er gjord, kan ingen opne fila.",
                    "Vi har den. Viruskontrollen svarar inte just nu och görs om av sig själv; innan dess kan ingen öppna filen.",
                    "We have it. The virus scanner does not answer right now and is asked again by itself; until then nobody can open the file.");

    static Attachment arrived(String claim, String id, AttachmentArrival arrival, Instant now) {
        var content = arrival.content();
        return new Attachment(
                claim,
                id,
                arrival.sentAs(),
                arrival.name(),
                content.type(),
                arrival.evidence(),
                content.sentBytes(),
                content.sentSha256(),
                content.kept().length,
                content.keptSha256(),
                now,
                arrival.state(),
                null,
                null);
    }

    Text stateText() {
        return state == AttachmentState.QUARANTINED && scanFailedAt != null ? SCANNER_AWAY : state.text();
    }
}
