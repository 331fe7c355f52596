package no.svar.meter;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.svar.access.Customer;
import no.svar.edge.Cursor;
import no.svar.edge.Page;
import no.svar.meter.MeteringPointView.Expected;
import no.svar.meter.MeteringPointView.Status;
import no.svar.meter.ReadingView.Onlooker;
import no.svar.shared.Language;
import org.jspecify.annotations.Nullable;

/// A customer's metering points, and what is expected of their readings.
@Controller("/v1/metering-points")
@Secured("CUSTOMER")
@ExecuteOn(TaskExecutors.BLOCKING)
class MeteringPointController {

    private final Meters meters;
    private final ReadingStatuses statuses;

    MeteringPointController(Meters meters, ReadingStatuses statuses) {
        this.meters = meters;
        this.statuses = statuses;
    }

    /// Four statements, whatever the customer owns.
    @Get
    Page<MeteringPointView> list(
            Customer customer,
            Language language,
            @QueryValue @Nullable @Size(min = 1, max = Cursor.MAX_LENGTH) String cursor,
            @QueryValue(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        var place = Cursor.read(cursor, 1);
        var held = meters.after(customer, place == null ? "" : place.string(0), limit + 1);
        var page = Page.of(held, limit, one -> Cursor.after(one.id()));
        var items =
                statuses.of(customer, page.items()).stream()
                        .map(status -> view(status, customer, language))
                        .toList();
        return new Page<>(items, page.nextCursor());
    }

    @Get("/{id}")
    MeteringPointView one(
            Customer customer,
            Language language,
            @PathVariable @Size(max = 18) @Pattern(regexp = "\\d{18}") String id) {
        var held = meters.held(customer, id);
        return view(statuses.of(customer, List.of(held)).getFirst(), customer, language);
    }

    private static MeteringPointView view(ReadingStatus status, Customer customer, Language language) {
        return MeteringPointView.of(status, reading(status, customer, language), language);
    }

    private static Status reading(ReadingStatus status, Customer customer, Language language) {
        var held = status.held();
        var last = status.last();
        var onlooker = new Onlooker(customer, held, status.today(), language);
        return new Status(
                status.way(),
                MeterWords.way(held.point()).in(language),
                last == null
                        ? null
                        : ReadingView.of(last, ReadingView.before(last, status.readings()), onlooker),
                expected(status, language),
                status.owner(),
                MeterWords.owner(status.owner(), held.point()).in(language),
                status.next().in(language));
    }

    private static @Nullable Expected expected(ReadingStatus status, Language language) {
        if (status.way() == ReadingStatus.Way.UNKNOWN) {
            return null;
        }
        var window = status.window();
        return new Expected(
                status.way() == ReadingStatus.Way.REGISTER
                        ? ReadingStatus.What.READING
                        : ReadingStatus.What.AUTOMATIC_VALUES,
                window == null ? null : window.from(),
                window == null ? null : window.to(),
                status.expectation().in(language));
    }
}
