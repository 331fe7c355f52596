package no.svar.queue;

import java.time.Instant;

/// Moments as epoch seconds, in which the model counts.
final class Moments {

    private static final double NANOS = 1e9;
    private static final double MICROS = 1e6;

    private Moments() {}

    static double seconds(Instant instant) {
        return instant.getEpochSecond() + instant.getNano() / NANOS;
    }

    static Instant instant(double seconds) {
        long whole = (long) Math.floor(seconds);
        return Instant.ofEpochSecond(whole, Math.round((seconds - whole) * MICROS) * 1000);
    }
}
