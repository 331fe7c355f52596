package no.svar.feed;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/// What a rejected row is about: its key, else its text, else its place; a row sent again has the same.
record Subject(UUID digest) {

    static Subject of(String key) {
        return hashed("key", key);
    }

    static Subject of(Arrival<?> arrival) {
        var reading = arrival.reading();
        if (reading.key() != null) {
            return of(reading.key());
        }
        return reading.kept().isEmpty()
                ? hashed("row", arrival.row() + " " + reading.faults())
                : hashed("text", reading.kept());
    }

    private static Subject hashed(String what, String text) {
        try {
            var hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest((what + ":" + text).getBytes(StandardCharsets.UTF_8));
            var bits = ByteBuffer.wrap(hash);
            return new Subject(new UUID(bits.getLong(), bits.getLong()));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
