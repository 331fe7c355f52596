package no.svar.queue;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
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
import java.io.InputStream;
import java.math.BigDecimal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.svar.edge.Cursor;
import no.svar.edge.Machine;
import no.svar.edge.Page;
import no.svar.feed.ToldRows;
import no.svar.feed.UnsupportedFormat;
import no.svar.shared.Language;
import org.jspecify.annotations.Nullable;

/// The door for call centres: events about calls come in, an answer for each goes out.
@Controller("/v1/feeds/calls")
@Secured("MACHINE")
@ExecuteOn(TaskExecutors.BLOCKING)
class CallController {

    private static final String SCOPE = "feed:calls";
    private static final String EVENT = "application/cloudevents+json";
    private static final String EVENTS = "application/cloudevents-batch+json";

    private static final List<String> ATTRIBUTES =
            List.of("specversion", "id", "source", "type", "subject", "time");

    private final CallReception reception;
    private final CallSources sources;

    CallController(CallReception reception, CallSources sources) {
        this.reception = reception;
        this.sources = sources;
    }

    /// Structured mode, one event or many.
    @Post(consumes = {EVENT, EVENTS})
    @Status(HttpStatus.ACCEPTED)
    CallReport events(
            @Header("Content-Type") MediaType type,
            @QueryValue @Size(max = 100) @Nullable String source,
            @QueryValue @Size(max = 50) @Nullable List<@Size(max = 300) String> queue,
            @Body InputStream body,
            Machine machine,
            Language language) {
        require(machine, type);
        var telling = reception.telling(machine.client(), queue);
        return CallReport.of(
                reception.events(
                        telling, ToldRows.of(body, CallReception.MOST_EVENTS), type.getName().equals(EVENTS)),
                language);
    }

    /// Binary mode; also what senders call plain JSON: Twilio's batches, Amazon Connect's metrics.
    @Post(consumes = MediaType.APPLICATION_JSON)
    @Status(HttpStatus.ACCEPTED)
    CallReport json(
            HttpRequest<?> request,
            @Header("Content-Type") MediaType type,
            @QueryValue @Size(max = 100) @Nullable String source,
            @QueryValue @Size(max = 50) @Nullable List<@Size(max = 300) String> queue,
            @Body InputStream body,
            Machine machine,
            Language language) {
        require(machine, type);
        var telling = reception.telling(machine.client(), queue);
        return CallReport.of(
                reception.json(
                        telling, attributes(request), source, ToldRows.of(body, CallReception.MOST_EVENTS)),
                language);
    }

    @Get("/sources")
    Page<SourceView> sources(
            @QueryValue @Size(max = Cursor.MAX_LENGTH) @Nullable String cursor,
            @QueryValue(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            Machine machine,
            Language language) {
        machine.require(SCOPE);
        var after = Cursor.read(cursor, 1);
        var found = sources.list(machine.client(), after == null ? "" : after.string(0), limit + 1);
        return Page.of(found, limit, source -> Cursor.after(source.source()))
                .map(source -> SourceView.of(source, language));
    }

    /// The attributes of an event in binary mode, without their prefix; percent-encoded as the HTTP binding
    /// has it.
    private static Map<String, String> attributes(HttpRequest<?> request) {
        var attributes = new HashMap<String, String>();
        for (var name : ATTRIBUTES) {
            var value = request.getHeaders().get("ce-" + name);
            if (value != null) {
                attributes.put(name, URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8));
            }
        }
        return attributes;
    }

    private static void require(Machine machine, MediaType type) {
        machine.require(SCOPE);
        if (!type.getCharset().orElse(StandardCharsets.UTF_8).equals(StandardCharsets.UTF_8)) {
            throw new UnsupportedFormat();
        }
    }

    /// A source as whoever runs it wants to see it.
    @Serdeable
    record SourceView(
            String source,
            Instant lastSeenAt,
            BigDecimal clockSkewSeconds,
            long accepted,
            long duplicates,
            long late,
            long rejected,
            long ignored,
            @Nullable String lastReason) {

        static SourceView of(CallSource source, Language language) {
            var reason = source.lastReason();
            return new SourceView(
                    source.source(),
                    source.lastSeenAt(),
                    BigDecimal.valueOf(source.skewMillis(), 3),
                    source.accepted(),
                    source.duplicates(),
                    source.late(),
                    source.rejected(),
                    source.ignored(),
                    reason == null ? null : reason.in(language));
        }
    }
}
