package no.svar.feed;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import no.svar.shared.Text;

/// A batch's body, after decompression, that stops where the whole or one row of it grows too large.
final class BoundedBody extends FilterInputStream {

    /// What a row may take up where its feed says nothing else.
    static final int USUAL_ROW = 1 << 20;

    private static final int MAX_BODY = 16 << 20;

    static final Text WHOLE =
            new Text(
                    "Det er mer enn 16 MiB.",
                    "Det er meir enn 16 MiB.",
                    "Det är mer än 16 MiB.",
                    "It is more than 16 MiB.");

    private static final Text ROW =
            new Text(
                    "En rad er større enn %s MiB.",
                    "Ei rad er større enn %s MiB.",
                    "En rad är större än %s MiB.",
                    "A row is larger than %s MiB.");

    private final int largestRow;
    private int read;
    private int rowEndsBefore = Integer.MAX_VALUE;

    /// @param largestRow bytes, whole MiB
    BoundedBody(InputStream body, int largestRow) {
        super(body);
        this.largestRow = largestRow;
    }

    int largestRow() {
        return largestRow;
    }

    /// That a row is larger than it may be.
    Text rowTooLarge() {
        return ROW.with(largestRow >> 20);
    }

    /// From here on a row may take up its share; what is read ahead in buffers counts with it.
    void startRow() {
        rowEndsBefore = read + largestRow;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        return next < 0 ? next : counted(1, next);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        return count < 0 ? count : counted(count, count);
    }

    private int counted(int count, int answer) {
        read += count;
        if (read > MAX_BODY) {
            throw new BatchTooLarge(WHOLE);
        }
        if (read > rowEndsBefore) {
            throw new BatchTooLarge(rowTooLarge());
        }
        return answer;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
