package no.svar.feed;

import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.ExecutorService;

/// Takes in one batch from its first byte to what became of its last row.
@Singleton
final class Reception {

    private final FeedDesk desk;
    private final FeedSettings settings;
    private final InstantSource clock;
    private final ExecutorService threads;

    Reception(
            FeedDesk desk,
            FeedSettings settings,
            InstantSource clock,
            @Named(TaskExecutors.BLOCKING) ExecutorService threads) {
        this.desk = desk;
        this.settings = settings;
        this.clock = clock;
        this.threads = threads;
    }

    /// A batch that is received now.
    <F extends Fact> Delivery<F> delivery(Inlet<F> feed, String source, boolean dryRun) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new Delivery<>(feed, source, dryRun, now, now.plus(settings.clockSkew()));
    }

    Taken array(Delivery<?> delivery, InputStream body) {
        return receive(delivery, body, JsonRows::ofArray);
    }

    Taken lines(Delivery<?> delivery, InputStream body) {
        return receive(delivery, body, JsonRows::ofLines);
    }

    /// @param asOf the age of the documents
    <F extends Fact> Taken documents(
            Delivery<F> delivery, DocumentFeed<F> feed, Instant asOf, InputStream body) {
        return receive(delivery, body, (xml, intake) -> feed.readDocuments(xml, asOf, intake::take));
    }

    /// @param asOf the age of the lines that bear none
    <F extends Fact> Taken table(Delivery<F> delivery, TableFeed<F> feed, Instant asOf, InputStream body) {
        return receive(delivery, body, (csv, intake) -> feed.readTable(csv, asOf, intake::take));
    }

    /// Retires what is open and missing from a batch that was told to be all that is open.
    ///
    /// @return how many were retired, or would be if it were no dry run
    /// @throws SnapshotRefused where a row of it could not be told apart
    int retireAbsent(Delivery<?> delivery, Taken taken) {
        if (!(delivery.feed() instanceof SnapshotFeed<?> feed)) {
            throw new IllegalArgumentException(delivery.feed().kind() + " takes no snapshots");
        }
        var present = taken.present();
        var asOf = taken.newest() == null ? delivery.receivedAt() : taken.newest();
        return desk.retireAbsent(delivery, feed, present, asOf);
    }

    private <F extends Fact> Taken receive(Delivery<F> delivery, InputStream body, Format<F> format) {
        var intake = new Intake<>(delivery, desk, threads, settings.chunk() * delivery.feed().lightness());
        try (var bounded = new BoundedBody(body, delivery.feed().largestRow())) {
            format.read(bounded, intake);
            return intake.finish();
        } catch (StoppedBody stopped) {
            throw intake.stop(stopped);
        } catch (IOException unreadable) {
            throw intake.stop(new UnreadableBody(JsonText.reason(unreadable)));
        }
    }

    /// How the rows are found in a body.
    @FunctionalInterface
    private interface Format<F extends Fact> {
        void read(BoundedBody body, Intake<F> intake) throws IOException;
    }
}
