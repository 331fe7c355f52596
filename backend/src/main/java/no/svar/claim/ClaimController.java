package no.svar.claim;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.UUID;
import no.svar.access.Customer;
import no.svar.edge.Cursor;
import no.svar.edge.Idempotent;
import no.svar.edge.Page;
import no.svar.edge.Precondition;
import no.svar.shared.Language;
import org.jspecify.annotations.Nullable;

/// A customer's claims: sent, kept as drafts, seen.
@Controller("/v1/claims")
@Secured("CUSTOMER")
@ExecuteOn(TaskExecutors.BLOCKING)
class ClaimController {

    /// Above every id, as ids are written in hexadecimal digits.
    private static final String ABOVE_ALL = "g";

    private final ClaimCounter counter;
    private final Claims claims;
    private final ClaimViews views;
    private final Before before;
    private final Precondition precondition;

    ClaimController(
            ClaimCounter counter, Claims claims, ClaimViews views, Before before, Precondition precondition) {
        this.counter = counter;
        this.claims = claims;
        this.views = views;
        this.before = before;
        this.precondition = precondition;
    }

    @Post
    @Idempotent
    HttpResponse<?> send(
            Customer customer,
            Language language,
            @Header("Idempotency-Key") @Size(min = 1, max = 255) String key,
            @QueryValue(defaultValue = "false") boolean dryRun,
            @Body @Valid NewClaim claim) {
        return dryRun
                ? HttpResponse.ok(before.sending(customer, claim, language))
                : HttpResponse.created(views.of(counter.receive(customer, claim, key), language));
    }

    @Get
    Page<ClaimView> list(
            Customer customer,
            Language language,
            @QueryValue @Nullable ClaimState state,
            @QueryValue @Nullable @Size(min = 1, max = Cursor.MAX_LENGTH) String cursor,
            @QueryValue(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        var after = Cursor.read(cursor, 1);
        var rows =
                claims.before(
                        customer,
                        after == null ? ABOVE_ALL : after.string(0),
                        state == null ? EnumSet.allOf(ClaimState.class) : EnumSet.of(state),
                        limit + 1);
        return Page.of(rows, limit, claim -> Cursor.after(claim.id()))
                .map(claim -> views.of(claim, language));
    }

    @Get("/{id}")
    ClaimView one(Customer customer, Language language, @PathVariable UUID id) {
        return views.of(find(customer, id), language);
    }

    @Put("/{id}")
    ClaimView edit(
            HttpRequest<?> request,
            Customer customer,
            Language language,
            @PathVariable UUID id,
            @Body @Valid NewClaim claim) {
        var read = find(customer, id);
        if (read.state() != ClaimState.DRAFT) {
            throw new StepNotAllowed(read.state());
        }
        precondition.require(request, ClaimView.class, views.of(read, language));
        return views.of(counter.edit(customer, read, claim), language);
    }

    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    void delete(Customer customer, @PathVariable UUID id) {
        counter.delete(customer, id.toString());
    }

    private Claim find(Customer customer, UUID id) {
        return claims.find(customer, id.toString()).orElseThrow(NoSuchClaim::new);
    }
}
