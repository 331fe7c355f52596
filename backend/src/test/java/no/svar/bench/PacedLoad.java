package no.svar.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/// Asks so many times a second whether or not the answers keep up (an open loop): a question's time counts
/// from when it was due.
final class PacedLoad {

    private static final int CONNECTIONS = 20;
    private static final Duration WARM_UP = Duration.ofSeconds(3);
    private static final Duration LASTS = Duration.ofSeconds(15);

    private PacedLoad() {}

    /// The nanoseconds that all but one in a hundred took at most.
    static long p99(int port, String path, int perSecond) throws InterruptedException, ExecutionException {
        run(port, path, perSecond, WARM_UP);
        var nanos = run(port, path, perSecond, LASTS);
        return nanos[(int) (nanos.length * 99L / 100)];
    }

    private static long[] run(int port, String path, int perSecond, Duration lasts)
            throws InterruptedException, ExecutionException {
        var question = new Load.Question(path, "").bytes();
        int each = (int) (perSecond * lasts.toSeconds() / CONNECTIONS);
        long pause = Duration.ofSeconds(1).toNanos() * CONNECTIONS / perSecond;
        long start = System.nanoTime() + pause;
        try (var threads = Executors.newFixedThreadPool(CONNECTIONS)) {
            var running =
                    IntStream.range(0, CONNECTIONS)
                            .mapToObj(one ->
                                    threads.submit(() ->
                                            ask(
                                                    port,
                                                    question,
                                                    start + pause * one / CONNECTIONS,
                                                    pause,
                                                    each)))
                            .toList();
            var all = new long[CONNECTIONS * each];
            int filled = 0;
            for (var one : running) {
                System.arraycopy(one.get(), 0, all, filled, each);
                filled += each;
            }
            Arrays.sort(all);
            return all;
        }
    }

    private static long[] ask(int port, byte[] question, long start, long pause, int times)
            throws IOException {
        var nanos = new long[times];
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setTcpNoDelay(true);
            var in = new BufferedInputStream(socket.getInputStream(), 16 * 1024);
            for (int i = 0; i < times; i++) {
                long due = start + pause * i;
                for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                    LockSupport.parkNanos(left);
                }
                socket.getOutputStream().write(question);
                Load.answer(in);
                nanos[i] = System.nanoTime() - due;
            }
        }
        return nanos;
    }
}
