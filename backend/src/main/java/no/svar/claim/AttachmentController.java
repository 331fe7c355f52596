package no.svar.claim;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.svar.access.Customer;
import no.svar.claim.AttachmentIntake.Label;
import no.svar.edge.Download;
import no.svar.edge.LongBody;
import no.svar.shared.Language;
import org.jspecify.annotations.Nullable;

/// What a customer has to show of a claim.
///
/// A sending with an `Idempotency-Key` is not noted by `edge`, which would hold the whole file for it: the
/// attachment itself bears the key.
@Controller("/v1/claims/{id}/attachments")
@Secured("CUSTOMER")
@ExecuteOn(TaskExecutors.BLOCKING)
class AttachmentController {

    private final Claims claims;
    private final AttachmentFiles files;
    private final AttachmentIntake intake;
    private final ClaimCounter counter;
    private final AttachmentSettings settings;

    AttachmentController(
            Claims claims,
            AttachmentFiles files,
            AttachmentIntake intake,
            ClaimCounter counter,
            AttachmentSettings settings) {
        this.claims = claims;
        this.files = files;
        this.intake = intake;
        this.counter = counter;
        this.settings = settings;
    }

    /// All that has arrived, and what would still help.
    ///
    /// @param room for how many more
    @Serdeable
    record Shown(List<AttachmentView> items, List<Help> evidence, int room) {}

    /// Something that helps to decide the claim.
    @Serdeable
    record Help(Evidence code, String text, int arrived) {

        static Help of(Evidence evidence, List<AttachmentView> arrived, Language language) {
            var sentAsThis = arrived.stream().filter(one -> evidence.name().equals(one.evidence())).count();
            return new Help(evidence, evidence.text().in(language), Math.toIntExact(sentAsThis));
        }
    }

    /// Two statements.
    @Get
    Shown list(Customer customer, Language language, @PathVariable UUID id) {
        var claim = find(customer, id);
        var arrived = files.of(claim.id(), language);
        return new Shown(
                arrived,
                Evidence.of(claim.kind()).stream()
                        .map(evidence -> Help.of(evidence, arrived, language))
                        .toList(),
                Math.max(0, settings.perClaim() - arrived.size()));
    }

    /// What the file is, its content tells: its declared type is not asked.
    @Post(consumes = MediaType.ALL)
    @Status(HttpStatus.CREATED)
    @LongBody(AttachmentIntake.MOST_BYTES)
    AttachmentView add(
            Customer customer,
            Language language,
            @PathVariable UUID id,
            @Header("Idempotency-Key") @Size(min = 1, max = 255) @Pattern(regexp = "[A-Za-z0-9_-]+")
                    String key,
            @Header(HttpHeaders.CONTENT_DISPOSITION) @Nullable @Size(max = 1_000) String disposition,
            @QueryValue @Nullable Evidence evidence,
            @Body @Nullable InputStream body) {
        find(customer, id);
        var sent = Objects.requireNonNullElse(body, InputStream.nullInputStream());
        var label = new Label(key, AttachmentName.of(disposition), evidence);
        return AttachmentView.of(intake.take(customer, id, label, sent), language);
    }

    @Get(value = "/{attachmentId}", produces = MediaType.ALL)
    HttpResponse<StreamedFile> open(
            Customer customer, @PathVariable UUID id, @PathVariable UUID attachmentId) {
        var claim = find(customer, id);
        var file =
                files.open(claim.id(), claim.reference(), attachmentId.toString())
                        .orElseThrow(NoSuchClaim::new);
        return Download.of(file.bytes(), file.mediaType(), file.size(), file.saveAs());
    }

    @Delete("/{attachmentId}")
    @Status(HttpStatus.NO_CONTENT)
    void remove(Customer customer, @PathVariable UUID id, @PathVariable UUID attachmentId) {
        counter.detach(customer, id.toString(), attachmentId.toString());
    }

    private Claim find(Customer customer, UUID id) {
        return claims.find(customer, id.toString()).orElseThrow(NoSuchClaim::new);
    }
}
