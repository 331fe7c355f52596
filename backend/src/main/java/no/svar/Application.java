package no.svar;

import io.micronaut.runtime.Micronaut;
import java.util.TimeZone;

/// Starts the portal.
final class Application {

    private Application() {}

    /// Runs in UTC whatever the machine says: a driver that passes days as points in time would shift them by
    /// one where the program's zone and the database session's differ.
    static void main(String[] args) {
        // Photos are drawn anew without a screen.
        System.setProperty("java.awt.headless", "true");
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        Micronaut.build(args).banner(false).start();
    }
}
