package no.svar;

import io.micronaut.runtime.Micronaut;

/// Starts the portal.
final class Application {

    private Application() {}

    static void main(String[] args) {
        Micronaut.build(args).banner(false).start();
    }
}
