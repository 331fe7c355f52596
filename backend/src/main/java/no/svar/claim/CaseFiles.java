package no.svar.claim;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import no.svar.claim.AttachmentFiles.OpenFile;
import no.svar.claim.Cases.Asker;
import no.svar.feed.Insisting;

/// The attachments of claims as the agents' room looks at them; the customer reads who opened which.
@Singleton
public final class CaseFiles {

    private final LookDesk looks;
    private final AttachmentFiles files;
    private final InstantSource clock;

    CaseFiles(LookDesk looks, AttachmentFiles files, InstantSource clock) {
        this.looks = looks;
        this.files = files;
        this.clock = clock;
    }

    /// The oldest first.
    public List<AttachmentView> of(Asker asker, String id) {
        return files.of(look(asker, id, CaseLook.FILES).claim().id(), asker.language());
    }

    /// @throws no.svar.shared.Problem where nobody may open it, or not yet
    public OpenFile open(Asker asker, String id, UUID attachment) {
        var claim = look(asker, id, CaseLook.FILE).claim();
        return files.open(claim.id(), claim.reference(), attachment.toString()).orElseThrow(NoSuchClaim::new);
    }

    private LookDesk.Seen look(Asker asker, String id, CaseLook look) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return Insisting.on(() -> looks.look(asker, id, look, now));
    }
}
