package no.svar.notice;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import no.svar.access.Customer;
import no.svar.edge.Cursor;
import no.svar.edge.Page;
import no.svar.promise.Subject;
import no.svar.shared.Language;
import org.jspecify.annotations.Nullable;

/// What a customer was told, in the language that is asked for now.
@Controller("/v1/notices")
@Secured("CUSTOMER")
@ExecuteOn(TaskExecutors.BLOCKING)
class NoticeController {

    /// Above every id, as ids are written in hexadecimal digits.
    private static final String ABOVE_ALL = "g";

    private final Notices notices;
    private final Wordings wordings;
    private final NoticeDesk desk;
    private final InstantSource clock;

    NoticeController(Notices notices, Wordings wordings, NoticeDesk desk, InstantSource clock) {
        this.notices = notices;
        this.wordings = wordings;
        this.desk = desk;
        this.clock = clock;
    }

    @Serdeable
    record NoticeView(
            String id,
            Instant at,
            NoticeKind kind,
            Subject about,
            String title,
            String text,
            @Nullable Instant readAt) {}

    /// One statement, whatever the customer was told.
    @Get
    Page<NoticeView> list(
            Customer customer,
            Language language,
            @QueryValue @Nullable @Size(min = 1, max = Cursor.MAX_LENGTH) String cursor,
            @QueryValue(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        var after = Cursor.read(cursor, 1);
        var rows = notices.before(customer, after == null ? ABOVE_ALL : after.string(0), limit + 1);
        return Page.of(rows, limit, told -> Cursor.after(told.id())).map(told -> view(told, language));
    }

    @Post("/{id}/read")
    @Status(HttpStatus.NO_CONTENT)
    void read(Customer customer, @PathVariable UUID id) {
        desk.read(customer, id.toString(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private NoticeView view(Notices.Told told, Language language) {
        var message = told.message();
        var wording = wordings.of(message);
        return new NoticeView(
                message.id(),
                message.toldAt(),
                message.kind(),
                message.about(),
                wording.title(language),
                wording.text(language),
                told.readAt());
    }
}
