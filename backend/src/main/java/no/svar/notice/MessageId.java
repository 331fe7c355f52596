package no.svar.notice;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.UUID;

/// The id of a message: in the order of time, and the same however often the same word is handed on.
final class MessageId {

    private static final long VERSION = 7;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final int BITS_BESIDE_TIME = 16;
    private static final long TWELVE_BITS = 0xfffL;

    private MessageId() {}

    /// A UUID of version 7 whose random bits are not random but follow from what was told.
    static String of(Instant toldAt, Object... what) {
        var words = new StringBuilder();
        for (var part : what) {
            words.append(part).append('\n');
        }
        var bits = ByteBuffer.wrap(digest(words.append(toldAt).toString()));
        var time = toldAt.toEpochMilli() << BITS_BESIDE_TIME;
        return new UUID(
                        time | (VERSION << 12) | (bits.getLong() & TWELVE_BITS),
                        VARIANT | (bits.getLong() >>> 2))
                .toString();
    }

    private static byte[] digest(String words) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
