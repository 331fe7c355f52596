package no.svar.promise;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.UUID;
import no.svar.access.Agreements;
import no.svar.access.Customer;
import no.svar.edge.Cursor;
import no.svar.edge.Idempotent;
import no.svar.edge.InvalidInput;
import no.svar.edge.Page;
import no.svar.shared.Language;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// What a customer was promised, and what became of it.
@Controller("/v1/promises")
@Secured("CUSTOMER")
@ExecuteOn(TaskExecutors.BLOCKING)
class PromiseController {

    /// Above every id, as ids are written in hexadecimal digits.
    private static final String ABOVE_ALL = "g";

    private static final Duration LONGEST_AGO = Duration.ofDays(3 * 365);
    private static final Text NOT_THEN =
            new Text(
                    "Må være fortid, og høyst tre år siden",
                    "Må vere fortid, og høgst tre år sidan",
                    "Måste ligga bakåt i tiden, och högst tre år",
                    "Must be in the past, and at most three years ago");

    private final Agreements agreements;
    private final PromisesToCustomer promises;
    private final WordDesk desk;
    private final InstantSource clock;

    PromiseController(
            Agreements agreements, PromisesToCustomer promises, WordDesk desk, InstantSource clock) {
        this.agreements = agreements;
        this.promises = promises;
        this.desk = desk;
        this.clock = clock;
    }

    /// What a customer says was promised.
    ///
    /// @param at when, where the customer knows
    @Serdeable
    record NewWord(
            @NotNull SaidBy by,
            @Nullable Instant at,
            @NotBlank @Size(max = 1_000) String what,
            @Nullable Instant dueAt) {}

    @Post
    @Idempotent
    HttpResponse<PromiseView> tell(
            Customer customer,
            Language language,
            @Header("Idempotency-Key") @Size(min = 1, max = 255) String key,
            @Body @Valid NewWord word) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var at = word.at();
        if (at != null && (at.isAfter(now) || at.isBefore(now.minus(LONGEST_AGO)))) {
            throw new InvalidInput("/at", NOT_THEN);
        }
        var due = word.dueAt();
        if (due != null) {
            WordDesk.requireNear(due, now);
        }
        var told =
                new Told(
                        word.by(),
                        at == null ? now : at.truncatedTo(ChronoUnit.MICROS),
                        word.what().strip(),
                        due == null ? null : due.truncatedTo(ChronoUnit.MICROS));
        var sentAs = UUID.nameUUIDFromBytes((customer.id() + key + word).getBytes(StandardCharsets.UTF_8));
        return HttpResponse.created(PromiseView.of(desk.tell(customer, told, sentAs), language));
    }

    /// Two statements more than other rooms' audiences need, whatever the customer owns.
    @Get
    Page<PromiseView> list(
            Customer customer,
            Language language,
            @QueryValue @Nullable PromiseState state,
            @QueryValue @Nullable @Size(min = 1, max = Cursor.MAX_LENGTH) String cursor,
            @QueryValue(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        var after = Cursor.read(cursor, 1);
        return promises.newest(
                        customer,
                        agreements.of(customer),
                        state == null ? EnumSet.allOf(PromiseState.class) : EnumSet.of(state),
                        after == null ? ABOVE_ALL : after.string(0),
                        limit)
                .map(promise -> PromiseView.of(promise, language));
    }
}
