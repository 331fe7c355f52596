package no.svar.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The made-up centres that work once the demo is loaded: of the grid, of cases and of calls.
@Singleton
@Requires(env = "demo")
final class Centres {

    private static final Logger LOG = LoggerFactory.getLogger(Centres.class);

    private final DemoSettings settings;
    private final GridCentre grid;
    private final CaseCentre cases;
    private final CallHistory history;
    private final CallCentre calls;
    private volatile @Nullable Thread atDesk;

    Centres(DemoSettings settings, GridCentre grid, CaseCentre cases, CallHistory history, CallCentre calls) {
        this.settings = settings;
        this.grid = grid;
        this.cases = cases;
        this.history = history;
        this.calls = calls;
    }

    /// Works until it is interrupted, or until there is nothing left to do. Cases come after outages, which
    /// some of them are about, and then beside the calls.
    void work(Door door, LocalDate today) throws IOException, InterruptedException {
        grid.tell(door, today);
        var desk = Thread.ofVirtual().name("demo-desk").start(() -> handleCases(door, today));
        atDesk = desk;
        if (settings.calls()) {
            history.tell(door);
            calls.play(door);
        }
        desk.join();
    }

    @PreDestroy
    void stop() {
        var thread = atDesk;
        if (thread != null) {
            thread.interrupt();
        }
    }

    private void handleCases(Door door, LocalDate today) {
        try {
            cases.work(door, today);
        } catch (IOException failed) {
            LOG.error("The demo's claims could not be told", failed);
        } catch (InterruptedException stopped) {
            LOG.info("The demo's desk was closed");
            Thread.currentThread().interrupt();
        }
    }
}
