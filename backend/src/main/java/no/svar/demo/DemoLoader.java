package no.svar.demo;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.json.JsonMapper;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells the stories and brings the bulk once the server listens, while it already answers others.
///
/// Loading again changes nothing: on the same day the stories are the same rows, and the bulk, which never
/// changes, is left out when its last rows are known.
@Singleton
@Requires(env = "demo")
final class DemoLoader implements ApplicationEventListener<ServerStartupEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(DemoLoader.class);
    private static final int DOCUMENTS_IN_BATCH = 250;
    private static final int BILLS_IN_BATCH = 5_000;
    private static final String JSON = "application/json";
    private static final String LINES = "application/x-ndjson";

    private final DemoSettings settings;
    private final StoryTeller teller;
    private final BulkRows rows;
    private final Centres centres;
    private final JsonMapper json;
    private volatile @Nullable Thread loading;

    DemoLoader(DemoSettings settings, StoryTeller teller, BulkRows rows, Centres centres, JsonMapper json) {
        this.settings = settings;
        this.teller = teller;
        this.rows = rows;
        this.centres = centres;
        this.json = json;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent started) {
        var address = started.getSource().getURI();
        loading = Thread.ofVirtual().name("demo").start(() -> load(address));
    }

    @PreDestroy
    void stop() {
        var thread = loading;
        if (thread != null) {
            thread.interrupt();
        }
    }

    private void load(URI address) {
        var start = System.nanoTime();
        try (var door = new Door(address, json, settings)) {
            tellStories(door);
            if (settings.invoices() > 0) {
                loadBulk(door);
            }
            welcome(address, Duration.ofNanos(System.nanoTime() - start));
            centres.work(door, teller.today());
        } catch (IOException failed) {
            LOG.error("The demo could not be loaded", failed);
        } catch (InterruptedException stopped) {
            LOG.info("The demo was stopped");
            Thread.currentThread().interrupt();
        }
    }

    private void tellStories(Door door) throws IOException, InterruptedException {
        var today = teller.today();
        var bodies = teller.bodies(today);
        var customers = Objects.requireNonNull(bodies.get("customers"));
        if (door.put("customers?dryRun=true", JSON, customers).isAllUnchanged()) {
            return;
        }
        var isFirstTime = false;
        for (var body : bodies.entrySet()) {
            var report = door.put(body.getKey(), JSON, body.getValue());
            check(report);
            isFirstTime |= body.getKey().equals("readings") && report.isAllCreated();
        }
        if (isFirstTime) {
            sendReadings(door, today);
        }
    }

    private void sendReadings(Door door, LocalDate today) throws IOException, InterruptedException {
        for (var story : Story.ALL) {
            var sent = teller.sent(story, today);
            if (sent != null) {
                door.sendReading(story.address(), sent.meteringPoint(), sent.reading());
            }
        }
    }

    /// Customers come last: where they are known, all that comes before them is.
    private void loadBulk(Door door) throws IOException, InterruptedException {
        var bulk = new BulkInvoices(settings.invoices());
        var asOf = rows.asOf();
        var customers = rows.lines(bulk.homes().map(home -> BulkRows.CustomerRow.of(home, asOf)));
        if (door.put("customers?dryRun=true", LINES, customers).isAllUnchanged()) {
            return;
        }
        var agreements = bulk.homes().flatMap(home -> BulkRows.AgreementRow.of(home, asOf));
        check(door.put("agreements", LINES, rows.lines(agreements)));
        var batches = bulk.batches(DOCUMENTS_IN_BATCH);
        while (batches.hasNext()) {
            check(door.put("invoices?asOf=" + asOf, "application/xml", batches.next()));
        }
        for (int skipped = 0; skipped < settings.invoices(); skipped += BILLS_IN_BATCH) {
            var paid = bulk.bills().skip(skipped).limit(BILLS_IN_BATCH).filter(Bill::isPaid);
            check(
                    door.put(
                            "payments",
                            LINES,
                            rows.lines(paid.map(bill -> BulkRows.PaymentRow.of(bill, asOf)))));
        }
        check(door.put("customers", LINES, customers));
    }

    private void welcome(URI address, Duration taken) {
        LOG.info(
                "The demo is loaded after {} ms. Sign in with a code at {}/docs as",
                taken.toMillis(),
                address);
        Story.ALL.forEach(story -> LOG.info("  {}: {}", story.who(), story.plot()));
        LOG.info("  home-1@example.org and on: {} more invoices", settings.invoices());
    }

    private static void check(Door.Report report) throws IOException {
        if (report.hasRejections()) {
            throw new IOException("The portal rejected a row of the demo: " + report.firstRejected());
        }
    }
}
