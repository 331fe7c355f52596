package no.svar.meter;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
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
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.svar.access.Customer;
import no.svar.edge.Cursor;
import no.svar.edge.Idempotent;
import no.svar.edge.Page;
import no.svar.meter.ReadingView.Onlooker;
import no.svar.regulation.Gsrn;
import no.svar.shared.Language;
import org.jspecify.annotations.Nullable;

/// The readings of one metering point: those that are known, and a new one of the customer's.
@Controller("/v1/metering-points/{id}")
@Secured("CUSTOMER")
@ExecuteOn(TaskExecutors.BLOCKING)
class ReadingController {

    private static final int PARTS_OF_A_PLACE = 2;

    private final Meters meters;
    private final RegisterReadings readings;
    private final AllowedReadings allowed;
    private final ReadingDesk desk;

    ReadingController(Meters meters, RegisterReadings readings, AllowedReadings allowed, ReadingDesk desk) {
        this.meters = meters;
        this.readings = readings;
        this.allowed = allowed;
        this.desk = desk;
    }

    /// What a customer writes down in front of the meter.
    @Serdeable
    record NewReading(
            @NotNull LocalDate readOn,
            @NotNull @DecimalMin("0") @DecimalMax("99999999.999") @Digits(integer = 8, fraction = 3)
                    BigDecimal register) {}

    /// Four statements. A page can be shorter than asked for where the metering point has changed hands.
    @Get("/readings")
    Page<ReadingView> list(
            Customer customer,
            Language language,
            @PathVariable @Size(max = 18) @Pattern(regexp = "\\d{18}") String id,
            @QueryValue @Nullable @Size(min = 1, max = Cursor.MAX_LENGTH) String cursor,
            @QueryValue(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        var held = meters.held(customer, id);
        var place = Cursor.read(cursor, PARTS_OF_A_PLACE);
        var point = Gsrn.number(id);
        var read =
                readings.before(
                        point,
                        place == null ? Meters.LAST_DAY : place.date(0),
                        place == null ? Meters.LAST_ID : place.string(1),
                        limit + 1);
        var page = Page.of(read, limit, last -> Cursor.after(last.readOn(), last.id()));
        var onlooker = new Onlooker(customer, held, meters.today(), language);
        var known = withOneBefore(page.items(), point);
        var items =
                page.items().stream()
                        .filter(reading -> held.covers(reading.readOn()))
                        .map(reading -> view(reading, known, onlooker))
                        .toList();
        return new Page<>(items, page.nextCursor());
    }

    @Get("/allowed-reading")
    AllowedReading allowed(
            Customer customer,
            Language language,
            @PathVariable @Size(max = 18) @Pattern(regexp = "\\d{18}") String id,
            @QueryValue @Nullable LocalDate readOn) {
        return allowed.of(customer, id, readOn, language);
    }

    @Post("/readings")
    @Status(HttpStatus.CREATED)
    @Idempotent
    ReadingView send(
            Customer customer,
            Language language,
            @PathVariable @Size(max = 18) @Pattern(regexp = "\\d{18}") String id,
            @Body @Valid NewReading reading) {
        return shown(
                customer, language, id, desk.receive(customer, id, reading.readOn(), reading.register()));
    }

    @Post("/readings/{readingId}/confirmation")
    @Status(HttpStatus.OK)
    @Idempotent
    ReadingView confirm(
            Customer customer,
            Language language,
            @PathVariable @Size(max = 18) @Pattern(regexp = "\\d{18}") String id,
            @PathVariable UUID readingId) {
        return shown(customer, language, id, desk.confirm(customer, id, readingId));
    }

    private ReadingView shown(Customer customer, Language language, String id, RegisterReading reading) {
        var onlooker = new Onlooker(customer, meters.held(customer, id), meters.today(), language);
        return view(reading, withOneBefore(List.of(reading), reading.meteringPoint()), onlooker);
    }

    private static ReadingView view(RegisterReading reading, List<RegisterReading> known, Onlooker onlooker) {
        var before = ReadingView.before(reading, known);
        var isOwn = before != null && onlooker.held().covers(before.readOn());
        return ReadingView.of(reading, isOwn ? before : null, onlooker);
    }

    /// Some readings, newest first, and the one that counts before the last of them.
    private List<RegisterReading> withOneBefore(List<RegisterReading> newestFirst, long point) {
        if (newestFirst.isEmpty()) {
            return newestFirst;
        }
        var last = newestFirst.getLast();
        var all = new ArrayList<>(newestFirst);
        readings.countedBefore(point, last.readOn()).ifPresent(all::add);
        return all;
    }
}
