package no.svar.desk;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import no.svar.access.Agent;
import no.svar.claim.AttachmentView;
import no.svar.claim.CaseFiles;
import no.svar.claim.Cases.Asker;
import no.svar.edge.Download;
import no.svar.shared.Language;

/// What a customer has shown of a claim, as agents see it.
@Controller("/v1/desk/claims/{id}/attachments")
@Secured("AGENT")
@ExecuteOn(TaskExecutors.BLOCKING)
class FileController {

    private final CaseFiles files;

    FileController(CaseFiles files) {
        this.files = files;
    }

    /// All that has arrived.
    @Serdeable
    record Shown(List<AttachmentView> items) {}

    @Get
    Shown list(Agent agent, Language language, @PathVariable UUID id) {
        return new Shown(files.of(new Asker(agent, language), id.toString()));
    }

    @Get(value = "/{attachmentId}", produces = MediaType.ALL)
    HttpResponse<StreamedFile> open(
            Agent agent, Language language, @PathVariable UUID id, @PathVariable UUID attachmentId) {
        var file = files.open(new Asker(agent, language), id.toString(), attachmentId);
        return Download.of(file.bytes(), file.mediaType(), file.size(), file.saveAs());
    }
}
