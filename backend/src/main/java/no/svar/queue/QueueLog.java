package no.svar.queue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Follows a log file line by line: over rotation, whether it is renamed or cut, and over a restart.
///
/// How far it was read is kept in a file beside it, by the file itself and not by its name: what was written
/// between the last look and a rotation is read from the renamed file first.
final class QueueLog implements AutoCloseable {

    private static final int MOST_BYTES = 256 << 10;

    private final Path log;
    private final Path mark;
    private @Nullable FileChannel open;
    private String openKey = "";
    private long read;

    QueueLog(Path log, Path mark) {
        this.log = log;
        this.mark = mark;
    }

    /// The whole lines that have been written since, at most a quarter of a megabyte; a line that is still
    /// being written waits.
    List<String> next() throws IOException {
        if (open == null && !resume()) {
            return List.of();
        }
        var lines = lines();
        if (!lines.isEmpty() || !isRotated()) {
            return lines;
        }
        close();
        openFrom(log, 0);
        return open == null ? List.of() : lines();
    }

    /// What was read so far is done with: after a restart it is not read again.
    void done() throws IOException {
        var written = mark.resolveSibling(mark.getFileName() + ".new");
        Files.writeString(written, openKey + "\n" + read + "\n");
        Files.move(written, mark, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private boolean resume() throws IOException {
        if (Files.exists(mark)) {
            var kept = Files.readAllLines(mark);
            var key = kept.getFirst();
            var file = fileOf(key);
            openFrom(file == null ? log : file, file == null ? 0 : Long.parseLong(kept.get(1)));
        } else {
            openFrom(log, 0);
        }
        return open != null;
    }

    /// The log itself, or what it was renamed to.
    private @Nullable Path fileOf(String key) throws IOException {
        if (key.equals(keyOf(log))) {
            return log;
        }
        try (var beside =
                Files.newDirectoryStream(
                        Objects.requireNonNull(log.toAbsolutePath().getParent()), log.getFileName() + "*")) {
            for (var file : beside) {
                if (key.equals(keyOf(file))) {
                    return file;
                }
            }
        }
        return null;
    }

    private void openFrom(Path file, long position) throws IOException {
        try {
            openKey = keyOf(file);
            var channel = FileChannel.open(file);
            open = channel;
            read = channel.size() < position ? 0 : position;
        } catch (NoSuchFileException notYet) {
            open = null;
        }
    }

    private boolean isRotated() throws IOException {
        return !keyOf(log).isEmpty() && !keyOf(log).equals(openKey);
    }

    private List<String> lines() throws IOException {
        var channel = Objects.requireNonNull(open);
        if (channel.size() < read) {
            read = 0;
        }
        var buffer = ByteBuffer.allocate((int) Math.min(MOST_BYTES, channel.size() - read));
        while (buffer.hasRemaining() && channel.read(buffer, read + buffer.position()) > 0) {
            // until it is full, or the file ends
        }
        var lines = new ArrayList<String>();
        var line = new ByteArrayOutputStream();
        for (int i = 0; i < buffer.position(); i++) {
            if (buffer.get(i) == '\n') {
                lines.add(line.toString(StandardCharsets.UTF_8));
                line.reset();
            } else {
                line.write(buffer.get(i));
            }
        }
        read += buffer.position() - (line.size() == MOST_BYTES ? 0 : line.size());
        return lines;
    }

    /// What stays the same when a file is renamed; empty where there is no file.
    private static String keyOf(Path file) throws IOException {
        try {
            return String.valueOf(Files.readAttributes(file, BasicFileAttributes.class).fileKey());
        } catch (NoSuchFileException none) {
            return "";
        }
    }

    @Override
    public void close() throws IOException {
        var channel = open;
        if (channel != null) {
            channel.close();
        }
        open = null;
    }
}
