package no.svar.queue;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.svar.shared.Language;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/// How long people wait now, told to anybody, from memory alone: no statement, no waiting, so it runs on the
/// connection's own thread.
///
/// Most are answered before they come here, by the edge, which finds the same bytes in [QueueBoard].
@Controller("/v1/queues")
@Secured(SecurityRule.IS_ANONYMOUS)
class QueueController {

    static final String ID = "[a-z][a-z0-9-]*";

    private final QueueBoard board;
    private final QueueStream stream;

    QueueController(QueueBoard board, QueueStream stream) {
        this.board = board;
        this.stream = stream;
    }

    @Get
    HttpResponse<byte[]> all(Language language) {
        return board.all(language).response();
    }

    @Get("/{id}/wait")
    HttpResponse<byte[]> one(
            @PathVariable @Size(max = 40) @Pattern(regexp = ID) String id, Language language) {
        return board.get(id).in(language).answer().response();
    }

    /// Never packed: what packs would hold an event back until it has enough of them.
    @Get(value = "/stream", produces = MediaType.TEXT_EVENT_STREAM)
    HttpResponse<Publisher<byte[]>> stream(
            @QueryValue("queue") @Nullable @Size(max = 50)
                    List<@Size(max = 40) @Pattern(regexp = ID) String> queue,
            @Header("Last-Event-ID") @Nullable @Size(max = 1000) @Pattern(regexp = "[A-Za-z0-9_.-]*")
                    String lastEventId,
            Language language) {
        var asked =
                queue == null || queue.isEmpty()
                        ? board.everything().map(shown -> shown.picture().queue().id()).toList()
                        : queue.stream().distinct().sorted().toList();
        asked.forEach(board::get);
        return HttpResponse.<Publisher<byte[]>>ok(stream.of(asked, language, lastEventId))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_ENCODING, "identity");
    }
}
