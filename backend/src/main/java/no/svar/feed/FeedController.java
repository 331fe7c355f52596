package no.svar.feed;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.exceptions.ContentLengthExceededException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import no.svar.edge.Cursor;
import no.svar.edge.InvalidInput;
import no.svar.edge.Machine;
import no.svar.edge.Page;
import no.svar.feed.FeedReport.ErrorView;
import no.svar.shared.Language;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// The door for other systems: batches come in, an answer for every row goes out.
@Controller("/v1/feeds")
@Secured("MACHINE")
@ExecuteOn(TaskExecutors.BLOCKING)
class FeedController {

    private static final String NDJSON = "application/x-ndjson";

    /// Comes after every id, so that the first page starts at the latest.
    private static final String LAST = "ffffffff-ffff-ffff-ffff-ffffffffffff";

    private static final Text NO_SNAPSHOTS =
            new Text(
                    "Denne strømmen tar ikke imot øyeblikksbilder",
                    "Denne straumen tek ikkje imot augneblinksbilete",
                    "Det här flödet tar inte emot ögonblicksbilder",
                    "This feed takes no snapshots");

    private final Feeds feeds;
    private final Reception reception;
    private final Rejections rejections;

    FeedController(Feeds feeds, Reception reception, Rejections rejections) {
        this.feeds = feeds;
        this.reception = reception;
        this.rejections = rejections;
    }

    @Put(value = "/{kind}", consumes = MediaType.APPLICATION_JSON)
    FeedReport array(
            @PathVariable @Size(max = 40) String kind,
            @QueryValue(defaultValue = "false") boolean dryRun,
            @QueryValue(defaultValue = "false") boolean snapshot,
            @Header("Content-Type") MediaType type,
            @Body InputStream body,
            Machine machine,
            Language language) {
        var delivery = delivery(kind, machine, dryRun, type);
        return report(delivery, snapshot, () -> reception.array(delivery, new Received(body)), language);
    }

    @Put(value = "/{kind}", consumes = NDJSON)
    FeedReport lines(
            @PathVariable @Size(max = 40) String kind,
            @QueryValue(defaultValue = "false") boolean dryRun,
            @QueryValue(defaultValue = "false") boolean snapshot,
            @Header("Content-Type") MediaType type,
            @Body InputStream body,
            Machine machine,
            Language language) {
        var delivery = delivery(kind, machine, dryRun, type);
        return report(delivery, snapshot, () -> reception.lines(delivery, new Received(body)), language);
    }

    @Put(value = "/{kind}", consumes = MediaType.APPLICATION_XML)
    FeedReport documents(
            @PathVariable @Size(max = 40) String kind,
            @QueryValue(defaultValue = "false") boolean dryRun,
            @QueryValue @Size(max = 40) @Nullable String asOf,
            @Body InputStream body,
            Machine machine,
            Language language) {
        if (!(feeds.of(kind, machine) instanceof DocumentFeed<?> feed)) {
            throw new UnsupportedFormat();
        }
        return documents(feed, machine.source(), dryRun, asOf, body, language);
    }

    @Put(value = "/{kind}", consumes = MediaType.TEXT_CSV)
    FeedReport table(
            @PathVariable @Size(max = 40) String kind,
            @QueryValue(defaultValue = "false") boolean dryRun,
            @QueryValue @Size(max = 40) @Nullable String asOf,
            @Header("Content-Type") MediaType type,
            @Body InputStream body,
            Machine machine,
            Language language) {
        requireUtf8(type);
        if (!(feeds.of(kind, machine) instanceof TableFeed<?> feed)) {
            throw new UnsupportedFormat();
        }
        return table(feed, machine.source(), dryRun, asOf, body, language);
    }

    private <F extends Fact> FeedReport table(
            TableFeed<F> feed,
            String source,
            boolean dryRun,
            @Nullable String asOf,
            InputStream body,
            Language language) {
        var delivery = reception.delivery(feed, source, dryRun);
        return FeedReport.of(
                delivery,
                reception.table(delivery, feed, age(asOf, delivery), new Received(body)),
                null,
                language);
    }

    private static Instant age(@Nullable String asOf, Delivery<?> delivery) {
        return asOf == null ? delivery.receivedAt() : Age.parse(asOf, delivery.latest());
    }

    private <F extends Fact> FeedReport documents(
            DocumentFeed<F> feed,
            String source,
            boolean dryRun,
            @Nullable String asOf,
            InputStream body,
            Language language) {
        var delivery = reception.delivery(feed, source, dryRun);
        return FeedReport.of(
                delivery,
                reception.documents(delivery, feed, age(asOf, delivery), new Received(body)),
                null,
                language);
    }

    @Get("/{kind}/rejections")
    Page<RejectionView> rejections(
            @PathVariable @Size(max = 40) String kind,
            @QueryValue @Size(max = Cursor.MAX_LENGTH) @Nullable String cursor,
            @QueryValue(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            Machine machine,
            Language language) {
        var feed = feeds.of(kind, machine);
        var after = Cursor.read(cursor, 1);
        var before = after == null ? LAST : after.string(0);
        var found = rejections.list(feed.kind(), machine.source(), before, limit + 1);
        return Page.of(found, limit, rejection -> Cursor.after(rejection.id()))
                .map(rejection -> RejectionView.of(rejection, language));
    }

    private FeedReport report(
            Delivery<?> delivery, boolean snapshot, Supplier<Taken> take, Language language) {
        if (snapshot && !(delivery.feed() instanceof SnapshotFeed<?>)) {
            throw new InvalidInput("#query/snapshot", NO_SNAPSHOTS);
        }
        var taken = take.get();
        var retired = snapshot ? reception.retireAbsent(delivery, taken) : null;
        return FeedReport.of(delivery, taken, retired, language);
    }

    private Delivery<?> delivery(String kind, Machine machine, boolean dryRun, MediaType type) {
        var feed = feeds.of(kind, machine);
        requireUtf8(type);
        return reception.delivery(feed, machine.source(), dryRun);
    }

    private static void requireUtf8(MediaType type) {
        if (!type.getCharset().orElse(StandardCharsets.UTF_8).equals(StandardCharsets.UTF_8)) {
            throw new UnsupportedFormat();
        }
    }

    /// A body that the server itself may cut off for its size: that is too large, not unreadable.
    private static final class Received extends FilterInputStream {

        Received(InputStream body) {
            super(body);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            try {
                return super.read(buffer, offset, length);
            } catch (IOException cut) {
                if (cut.getCause() instanceof ContentLengthExceededException) {
                    throw new BatchTooLarge(BoundedBody.WHOLE);
                }
                throw cut;
            }
        }
    }

    /// A row that was rejected and has not been put right since.
    @Serdeable
    record RejectionView(
            String id,
            Instant receivedAt,
            int row,
            @Nullable String key,
            List<ErrorView> errors,
            @Nullable String content) {

        static RejectionView of(Rejection rejection, Language language) {
            return new RejectionView(
                    rejection.id(),
                    rejection.receivedAt(),
                    rejection.place(),
                    rejection.rowKey(),
                    ErrorView.of(rejection.faults().all(), language),
                    rejection.content());
        }
    }
}
