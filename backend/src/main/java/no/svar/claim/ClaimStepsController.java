package no.svar.claim;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import no.svar.access.Customer;
import no.svar.edge.Cursor;
import no.svar.edge.Idempotent;
import no.svar.edge.Page;
import no.svar.shared.Language;
import org.jspecify.annotations.Nullable;

/// What customers do with a claim that they have sent, and what has happened to it.
@Controller("/v1/claims/{id}")
@Secured("CUSTOMER")
@ExecuteOn(TaskExecutors.BLOCKING)
class ClaimStepsController {

    private final ClaimCounter counter;
    private final Claims claims;
    private final ClaimTimeline timeline;
    private final ClaimMessages messages;
    private final ClaimViews views;
    private final Ladder ladder;

    ClaimStepsController(
            ClaimCounter counter,
            Claims claims,
            ClaimTimeline timeline,
            ClaimMessages messages,
            ClaimViews views,
            Ladder ladder) {
        this.counter = counter;
        this.claims = claims;
        this.timeline = timeline;
        this.messages = messages;
        this.views = views;
        this.ladder = ladder;
    }

    /// What a customer writes about a claim.
    @Serdeable
    record NewMessage(@NotNull @Size(max = 4_000) @Pattern(regexp = Details.WORDS) String text) {}

    /// Why a decision is wrong.
    @Serdeable
    record Contest(@NotNull @Size(max = 4_000) @Pattern(regexp = Details.WORDS) String why) {}

    /// Why the customer wants the boss.
    @Serdeable
    record Escalation(@Nullable @Size(max = 4_000) @Pattern(regexp = Details.WORDS) String why) {}

    /// Something that happened.
    @Serdeable
    record EntryView(
            String id,
            Instant at,
            ClaimEntry.What what,
            String text,
            Actor by,
            String byText,
            @Nullable String said,
            @Nullable Instant nextUpdateBy) {

        static EntryView of(ClaimEntry entry, Language language) {
            return new EntryView(
                    entry.id(),
                    entry.happenedAt(),
                    entry.what(),
                    ClaimWords.entry(entry.what()).in(language),
                    entry.actor(),
                    entry.by().text().in(language),
                    entry.said(),
                    entry.nextUpdateBy());
        }
    }

    /// Something that somebody wrote.
    @Serdeable
    record MessageView(String id, Instant at, Actor by, String byText, String text) {

        static MessageView of(ClaimMessage message, Language language) {
            return new MessageView(
                    message.id(),
                    message.sentAt(),
                    message.actor(),
                    message.by().text().in(language),
                    message.said());
        }
    }

    @Post("/submission")
    @Idempotent
    ClaimView submit(Customer customer, Language language, @PathVariable UUID id) {
        return views.of(counter.submit(customer, id.toString()), language);
    }

    @Post("/withdrawal")
    @Idempotent
    ClaimView withdraw(Customer customer, Language language, @PathVariable UUID id) {
        return views.of(counter.withdraw(customer, id.toString()), language);
    }

    @Post("/contest")
    @Idempotent
    ClaimView contest(
            Customer customer, Language language, @PathVariable UUID id, @Body @Valid Contest contest) {
        return views.of(counter.contest(customer, id.toString(), contest.why()), language);
    }

    @Post("/messages")
    @Status(HttpStatus.CREATED)
    @Idempotent
    MessageView write(
            Customer customer,
            Language language,
            @PathVariable UUID id,
            @Header("Idempotency-Key") @Size(min = 1, max = 255) String key,
            @Body @Valid NewMessage message) {
        return MessageView.of(counter.write(customer, id.toString(), message.text(), key), language);
    }

    /// The oldest first; two statements.
    @Get("/messages")
    Page<MessageView> messages(
            Customer customer,
            Language language,
            @PathVariable UUID id,
            @QueryValue @Nullable @Size(min = 1, max = Cursor.MAX_LENGTH) String cursor,
            @QueryValue(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        var claim = find(customer, id);
        var rows = messages.after(claim.id(), place(cursor), limit + 1);
        return Page.of(rows, limit, message -> Cursor.after(message.id()))
                .map(message -> MessageView.of(message, language));
    }

    /// The oldest first; two statements.
    @Get("/timeline")
    Page<EntryView> timeline(
            Customer customer,
            Language language,
            @PathVariable UUID id,
            @QueryValue @Nullable @Size(min = 1, max = Cursor.MAX_LENGTH) String cursor,
            @QueryValue(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        var claim = find(customer, id);
        var rows = timeline.after(claim.id(), place(cursor), limit + 1);
        return Page.of(rows, limit, entry -> Cursor.after(entry.id()))
                .map(entry -> EntryView.of(entry, language));
    }

    @Post("/escalation")
    @Idempotent
    ClaimView escalate(
            Customer customer, Language language, @PathVariable UUID id, @Body @Valid Escalation wanted) {
        return views.of(counter.escalate(customer, id.toString(), wanted.why()), language);
    }

    @Get("/escalation")
    Ladder.View escalation(Customer customer, Language language, @PathVariable UUID id) {
        return ladder.of(find(customer, id), language);
    }

    private Claim find(Customer customer, UUID id) {
        return claims.find(customer, id.toString()).orElseThrow(NoSuchClaim::new);
    }

    private static String place(@Nullable String cursor) {
        var after = Cursor.read(cursor, 1);
        return after == null ? "" : after.string(0);
    }
}
