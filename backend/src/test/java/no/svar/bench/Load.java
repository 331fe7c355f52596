package no.svar.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/// Asks a server the same list of questions over and over from a few kept-alive connections (a closed loop).
final class Load {

    private static final int CONNECTIONS = 8;

    /// One GET: a path, and the headers that go with it.
    record Question(String path, String headers) {

        byte[] bytes() {
            var text = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n";
            return text.getBytes(StandardCharsets.US_ASCII);
        }
    }

    /// How many answers came, all of them 200, in what time.
    record Result(long answers, Duration took, long bytes, long p50Micros, long p99Micros) {

        double perSecond() {
            return answers * 1e9 / took.toNanos();
        }
    }

    private Load() {}

    static Result run(int port, List<Question> questions, Duration duration)
            throws InterruptedException, ExecutionException {
        var asked = questions.stream().map(Question::bytes).toList();
        var started = System.nanoTime();
        var end = started + duration.toNanos();
        try (var connections = Executors.newFixedThreadPool(CONNECTIONS)) {
            var running =
                    IntStream.range(0, CONNECTIONS)
                            .mapToObj(first -> connections.submit(() -> ask(port, asked, first, end)))
                            .toList();
            return sum(running, started);
        }
    }

    private static Result sum(List<Future<One>> running, long started)
            throws InterruptedException, ExecutionException {
        long answers = 0;
        long bytes = 0;
        var latencies = new long[running.size()][];
        for (int i = 0; i < latencies.length; i++) {
            var one = running.get(i).get();
            answers += one.answers;
            bytes += one.bytes;
            latencies[i] = Arrays.copyOf(one.nanos, (int) Math.min(one.answers, one.nanos.length));
        }
        var took = Duration.ofNanos(System.nanoTime() - started);
        var sorted = Arrays.stream(latencies).flatMapToLong(Arrays::stream).sorted().toArray();
        return new Result(
                answers,
                took,
                bytes,
                sorted[sorted.length / 2] / 1000,
                sorted[sorted.length * 99 / 100] / 1000);
    }

    private static One ask(int port, List<byte[]> questions, int first, long end) throws IOException {
        var one = new One();
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(30_000);
            var in = new BufferedInputStream(socket.getInputStream(), 64 * 1024);
            var out = socket.getOutputStream();
            for (int next = first; System.nanoTime() < end; next += CONNECTIONS) {
                var asked = System.nanoTime();
                out.write(questions.get(next % questions.size()));
                one.bytes += answer(in);
                one.nanos[(int) (one.answers++ % one.nanos.length)] = System.nanoTime() - asked;
            }
        }
        return one;
    }

    /// Reads one answer whole and makes sure that it is a 200.
    static int answer(InputStream in) throws IOException {
        var status = line(in);
        if (!status.startsWith("HTTP/1.1 200")) {
            throw new IOException("Answered " + status);
        }
        int length = -1;
        for (var header = line(in); !header.isEmpty(); header = line(in)) {
            if (header.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(header.substring(15).trim());
            }
        }
        if (length < 0) {
            throw new IOException("An answer without Content-Length");
        }
        in.skipNBytes(length);
        return length;
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder(64);
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("The server closed the connection");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    private static final class One {
        private long answers;
        private long bytes;
        private final long[] nanos = new long[50_000];
    }
}
