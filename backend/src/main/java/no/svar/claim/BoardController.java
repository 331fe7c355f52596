package no.svar.claim;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.UUID;
import no.svar.access.Customer;
import no.svar.shared.Language;
import org.jspecify.annotations.Nullable;

/// What a customer takes to the board.
@Controller("/v1/claims/{id}/board-package")
@Secured("CUSTOMER")
@ExecuteOn(TaskExecutors.BLOCKING)
class BoardController {

    private static final String PDF = "pdf";

    private final Claims claims;
    private final BoardPackages packages;
    private final BoardPdf pdf;

    BoardController(Claims claims, BoardPackages packages, BoardPdf pdf) {
        this.claims = claims;
        this.packages = packages;
        this.pdf = pdf;
    }

    /// In the language of the board's country, which is the claim's, where no other is asked for.
    @Get(produces = {MediaType.APPLICATION_JSON, MediaType.APPLICATION_PDF})
    HttpResponse<?> get(
            Customer customer,
            @PathVariable UUID id,
            @QueryValue(defaultValue = "json") @Size(max = 4) @Pattern(regexp = "json|pdf") String format,
            @QueryValue @Nullable @Size(max = 2) @Pattern(regexp = "nb|nn|sv|en") String language) {
        var claim = claims.find(customer, id.toString()).orElseThrow(NoSuchClaim::new);
        var spoken = language == null ? ofBoard(claim) : Language.valueOf(language.toUpperCase(Locale.ROOT));
        var all = packages.of(customer, claim, spoken);
        if (!format.equals(PDF)) {
            return HttpResponse.ok(all).contentType(MediaType.APPLICATION_JSON_TYPE);
        }
        return HttpResponse.ok(pdf.of(all, spoken))
                .contentType(MediaType.APPLICATION_PDF_TYPE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + claim.reference() + ".pdf\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store");
    }

    private static Language ofBoard(Claim claim) {
        return switch (claim.country()) {
            case NO -> Language.NB;
            case SE -> Language.SV;
        };
    }
}
