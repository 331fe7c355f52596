package no.svar.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What a process has used so far, read from `/proc`.
record Cpu(long pid) {

    /// Linux reports processor time in hundredths of a second to programs.
    private static final long MICROS_PER_TICK = 10_000;

    /// User and system time, in microseconds.
    long micros() {
        var stat = read("stat");
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * MICROS_PER_TICK;
    }

    /// The most memory that was ever resident, in MiB.
    long peakMebibytes() {
        var line = read("status").lines().filter(text -> text.startsWith("VmHWM")).findFirst().orElseThrow();
        return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
    }

    private String read(String file) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(pid), file));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
