package no.svar.queue;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import no.svar.access.Customer;
import no.svar.access.Pseudonyms;
import no.svar.edge.ClientAddress;
import no.svar.edge.Idempotent;
import no.svar.edge.InvalidInput;
import no.svar.shared.Language;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// Asks to be told when a queue is short; nobody needs to be signed in for that.
@Controller("/v1/queues/{id}/watches")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class WatchController {

    private static final String ID = "[a-z][a-z0-9-]*";
    private static final String WATCH_ID = "[A-Za-z0-9_-]{22}";
    private static final Duration LONGEST = Duration.ofHours(24);
    private static final Text NOT_THEN =
            new Text(
                    "Må være fram i tid, og høyst 24 timer",
                    "Må vere fram i tid, og høgst 24 timar",
                    "Måste ligga framåt i tiden, och högst 24 timmar",
                    "Must be in the future, and at most 24 hours ahead");

    private final Lines lines;
    private final Watches watches;
    private final WatchDesk desk;
    private final Pseudonyms pseudonyms;
    private final ClientAddress addresses;
    private final InstantSource clock;

    WatchController(
            Lines lines,
            Watches watches,
            WatchDesk desk,
            Pseudonyms pseudonyms,
            ClientAddress addresses,
            InstantSource clock) {
        this.lines = lines;
        this.watches = watches;
        this.desk = desk;
        this.pseudonyms = pseudonyms;
        this.addresses = addresses;
        this.clock = clock;
    }

    /// What is asked for.
    @Serdeable
    record NewWatch(@Nullable Instant until) {}

    /// A watch as whoever set it sees it.
    @Serdeable
    record WatchView(
            String id,
            String queueId,
            Watch.State state,
            Instant createdAt,
            Instant until,
            @Nullable Instant signalledAt,
            String text) {

        static WatchView of(Watch watch, Instant now, Language language) {
            var state = watch.state(now);
            return new WatchView(
                    watch.id(),
                    watch.queue(),
                    state,
                    watch.createdAt(),
                    watch.untilAt(),
                    watch.signalledAt(),
                    text(state).in(language));
        }

        private static Text text(Watch.State state) {
            return switch (state) {
                case WAITING ->
                        new Text(
                                "Vi sier fra når køen er kort.",
                                "Vi seier frå når køen er kort.",
                                "Vi säger till när kön är kort.",
                                "We will tell you when the queue is short.");
                case SIGNALLED ->
                        new Text(
                                "Køen er kort nå. Ring snart.",
                                "Køen er kort no. Ring snart.",
                                "Kön är kort nu. Ring snart.",
                                "The queue is short now. Call soon.");
                case EXPIRED ->
                        new Text(
                                "Køen ble ikke kort i tide. Du kan be om beskjed på nytt.",
                                "Køen vart ikkje kort i tide. Du kan be om beskjed på nytt.",
                                "Kön blev inte kort i tid. Du kan be om besked på nytt.",
                                "The queue did not get short in time. You can ask again.");
            };
        }
    }

    @Post
    @Idempotent
    HttpResponse<WatchView> set(
            HttpRequest<?> request,
            @Nullable Customer customer,
            @PathVariable @Size(max = 40) @Pattern(regexp = ID) String id,
            @Body @Valid NewWatch asked,
            Language language) {
        var queue = lines.get(id);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var caller = customer == null ? addresses.of(request) : customer.id().toString();
        var watch =
                new Watch(
                        RandomId.next(),
                        queue.id(),
                        pseudonyms.of("watch", caller),
                        customer == null ? null : customer.id().toString(),
                        now,
                        until(asked, queue, now),
                        null,
                        null,
                        null);
        desk.set(watch);
        return HttpResponse.created(WatchView.of(watch, now, language));
    }

    private static Instant until(NewWatch asked, PhoneQueue queue, Instant now) {
        var longest = now.plus(LONGEST);
        var until = asked.until();
        if (until == null) {
            var closes = queue.hours().closesAfter(now);
            return closes == null || closes.isAfter(longest) ? longest : closes;
        }
        if (!until.isAfter(now) || until.isAfter(longest)) {
            throw new InvalidInput("/until", NOT_THEN);
        }
        return until.truncatedTo(ChronoUnit.MICROS);
    }

    @Get("/{watchId}")
    HttpResponse<WatchView> get(
            @PathVariable @Size(max = 40) @Pattern(regexp = ID) String id,
            @PathVariable @Size(max = 22) @Pattern(regexp = WATCH_ID) String watchId,
            Language language) {
        var watch = watches.find(id, watchId).orElseThrow(NoSuchWatch::new);
        return HttpResponse.ok(WatchView.of(watch, clock.instant(), language))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    }

    @Delete("/{watchId}")
    HttpResponse<Void> end(
            @PathVariable @Size(max = 40) @Pattern(regexp = ID) String id,
            @PathVariable @Size(max = 22) @Pattern(regexp = WATCH_ID) String watchId) {
        if (watches.remove(id, watchId) == 0) {
            throw new NoSuchWatch();
        }
        return HttpResponse.noContent();
    }
}
