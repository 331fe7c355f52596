package no.svar.feed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/// Splits a body into its lines; one that is longer than a row may be is passed over and not held.
final class Lines {

    private final InputStream body;
    private final int longest;
    private final byte[] buffer = new byte[64 << 10];
    private int next;
    private int end;

    private byte[] line = new byte[4 << 10];
    private int length;
    private boolean tooLong;
    private boolean ended;

    /// @param longest how many bytes a line may have
    Lines(InputStream body, int longest) {
        this.body = body;
        this.longest = longest;
    }

    /// Moves on to the next line, where there is one.
    boolean next() throws IOException {
        length = 0;
        tooLong = false;
        ended = false;
        while (!ended && fill()) {
            takeUpToLineEnd();
        }
        return ended || length > 0 || tooLong;
    }

    ByteBuffer line() {
        return ByteBuffer.wrap(line, 0, length);
    }

    boolean isTooLong() {
        return tooLong;
    }

    /// Whether the line was closed by a line end, as the last one may not be.
    boolean hasEnded() {
        return ended;
    }

    boolean isBlank() {
        for (int i = 0; i < length; i++) {
            if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    private boolean fill() throws IOException {
        if (next == end) {
            next = 0;
            end = Math.max(body.read(buffer), 0);
        }
        return end > 0;
    }

    private void takeUpToLineEnd() {
        int from = next;
        while (next < end && buffer[next] != '\n') {
            next++;
        }
        append(from, next - from);
        if (next < end) {
            ended = true;
            next++;
        }
    }

    private void append(int from, int count) {
        tooLong |= length + count > longest;
        if (tooLong) {
            return;
        }
        if (length + count > line.length) {
            line = Arrays.copyOf(line, Math.max(length + count, line.length * 2));
        }
        System.arraycopy(buffer, from, line, length, count);
        length += count;
    }
}
