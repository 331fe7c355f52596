package no.svar.access;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import no.svar.edge.Cursor;
import no.svar.edge.Page;
import org.jspecify.annotations.Nullable;

/// Who signed in as the customer, and who else looked at the customer's data.
@Controller("/v1/access-log")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SignedIn.AsCustomer.ROLE)
class AccessLogController {

    @Serdeable
    record By(AccessLogEntry.Kind kind, @Nullable String name) {}

    /// @param what the operation that was looked with, or the device that signed in
    @Serdeable
    record EntryView(Instant at, AccessLogEntry.Event event, By by, @Nullable String what) {}

    /// Above every id, as ids are written in hexadecimal digits.
    private static final String ABOVE_ALL = "g";

    private final AccessLog log;

    AccessLogController(AccessLog log) {
        this.log = log;
    }

    @Get
    Page<EntryView> entries(
            Customer customer,
            @QueryValue @Nullable @Size(max = Cursor.MAX_LENGTH) String cursor,
            @QueryValue(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        var after = Cursor.read(cursor, 1);
        var rows = log.before(customer, after == null ? ABOVE_ALL : after.string(0), limit + 1);
        return Page.of(rows, limit, entry -> Cursor.after(entry.id()))
                .map(entry ->
                        new EntryView(
                                entry.at(),
                                entry.event(),
                                new By(entry.byKind(), entry.byName()),
                                entry.what()));
    }
}
