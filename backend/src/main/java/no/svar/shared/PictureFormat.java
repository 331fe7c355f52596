package no.svar.shared;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/// What kind of picture some bytes are, whatever anybody calls them.
public enum PictureFormat {
    JPEG,
    PNG,
    /// Of the family that Apple's phones take.
    HEIC,
    OTHER;

    private static final ByteBuffer JPEG_START = bytes(0xFF, 0xD8, 0xFF);
    private static final ByteBuffer PNG_START = bytes(0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n');
    private static final ByteBuffer BOX = bytes('f', 't', 'y', 'p');
    private static final Set<String> BRANDS =
            Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1", "avif");
    private static final int PNG_CHUNK_FRAME = 12;
    private static final int PNG_END = 0x49454E44;

    public static PictureFormat of(byte[] content) {
        if (startsWith(content, 0, JPEG_START)) {
            return JPEG;
        }
        if (startsWith(content, 0, PNG_START)) {
            return PNG;
        }
        return startsWith(content, 4, BOX) && content.length >= 12 && BRANDS.contains(brand(content))
                ? HEIC
                : OTHER;
    }

    /// Whether a PNG's chunks go on to the one that ends it.
    static boolean isWholePng(byte[] png) {
        var content = ByteBuffer.wrap(png);
        long at = PNG_START.limit();
        while (at + PNG_CHUNK_FRAME <= png.length) {
            var length = Integer.toUnsignedLong(content.getInt((int) at));
            if (content.getInt((int) at + 4) == PNG_END) {
                return true;
            }
            at += PNG_CHUNK_FRAME + length;
        }
        return false;
    }

    private static String brand(byte[] content) {
        return new String(content, 8, 4, StandardCharsets.US_ASCII);
    }

    private static boolean startsWith(byte[] content, int at, ByteBuffer start) {
        return content.length >= at + start.limit()
                && ByteBuffer.wrap(content, at, start.limit()).equals(start);
    }

    private static ByteBuffer bytes(int... values) {
        var buffer = ByteBuffer.allocate(values.length);
        for (var value : values) {
            buffer.put((byte) value);
        }
        return buffer.flip().asReadOnlyBuffer();
    }
}
