package no.svar.outage;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import no.svar.edge.Cursor;
import no.svar.edge.Page;
import no.svar.outage.OutageQuery.Window;
import no.svar.shared.Country;
import no.svar.shared.Language;
import org.jspecify.annotations.Nullable;

/// What is out and what is planned, told to anybody from memory.
///
/// Most are answered before they come here, by the edge, which finds the same bytes in [OutageBoard].
@Controller("/v1/outages")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class OutageController {

    private static final String CALENDAR = "text/calendar";
    private static final int LONGEST_BOX = 80;

    private final OutageBoard board;
    private final BoardReading reading;

    OutageController(OutageBoard board, BoardReading reading) {
        this.board = board;
        this.reading = reading;
    }

    @Get
    HttpResponse<byte[]> list(
            @QueryValue @Nullable @Size(max = 5) @Pattern(regexp = OutageUri.POSTAL_CODE) String postalCode,
            @QueryValue @Nullable @Size(max = 18) @Pattern(regexp = OutageUri.METERING_POINT)
                    String meteringPoint,
            @QueryValue @Nullable @Size(max = LONGEST_BOX) @Pattern(regexp = OutageUri.BOX) String bbox,
            @QueryValue @Nullable Country country,
            @QueryValue @Nullable OutageKind kind,
            @QueryValue @Nullable @Size(min = 1, max = Cursor.MAX_LENGTH) String cursor,
            @QueryValue(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            Language language) {
        var query = OutageQuery.of(postalCode, meteringPoint, bbox, country, new Window(kind, cursor, limit));
        return board.list(query, language).response();
    }

    /// What is too old for the board is read from the database.
    @Get("/{id}")
    HttpResponse<byte[]> one(@PathVariable UUID id, Language language) {
        return board.one(found(id), language).response();
    }

    @Get(value = "/{id}/calendar.ics", produces = CALENDAR)
    HttpResponse<byte[]> calendar(@PathVariable UUID id, Language language) {
        var outage = found(id).outage();
        if (outage.kind() != OutageKind.PLANNED) {
            throw new NoSuchOutage();
        }
        return calendar(OutageCalendar.of(OutageWords.title(outage), List.of(outage), language), outage.id());
    }

    @Get(value = "/planned.ics", produces = CALENDAR)
    HttpResponse<byte[]> planned(
            @QueryValue @Size(max = 5) @Pattern(regexp = OutageUri.POSTAL_CODE) String postalCode,
            @QueryValue @Nullable Country country,
            Language language) {
        var work =
                board.at(OutageQuery.atPostalCode(postalCode, country))
                        .map(BoardEntry::outage)
                        .filter(outage -> outage.kind() == OutageKind.PLANNED)
                        .toList();
        return calendar(
                OutageCalendar.of(OutageCalendar.nameAt(postalCode), work, language),
                "planned-" + postalCode);
    }

    private BoardEntry found(UUID id) {
        var shown = board.find(id.toString());
        var found = shown == null ? reading.past(id.toString()) : shown;
        if (found == null) {
            throw new NoSuchOutage();
        }
        return found;
    }

    private static HttpResponse<byte[]> calendar(byte[] content, String name) {
        return HttpResponse.ok(content)
                .header(HttpHeaders.CACHE_CONTROL, OutagePages.PUBLIC)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + ".ics\"");
    }
}
