package no.svar.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/// Very many who stay to see the queues change, on one thread: each counts the events that it was sent.
final class StreamClients implements AutoCloseable {

    private static final byte[] EVENT = "event: queue".getBytes(StandardCharsets.US_ASCII);
    private static final int BATCH = 100;

    private final Selector selector = Selector.open();
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(64 * 1024);
    private int clients;

    /// How far it has come in the words that it looks for, and how often it found them.
    private static final class Count {
        private int matched;
        private int events;
    }

    StreamClients() throws IOException {}

    /// Opens so many connections more and waits until each has its first event.
    void open(int port, String path, int more) throws IOException {
        var ask = ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n");
        for (int opened = 0; opened < more; opened++) {
            var channel = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            channel.write(ByteBuffer.wrap(ask.getBytes(StandardCharsets.US_ASCII)));
            channel.configureBlocking(false);
            channel.register(selector, SelectionKey.OP_READ, new Count());
            clients++;
            if (opened % BATCH == BATCH - 1) {
                await(1, Duration.ofSeconds(30));
            }
        }
        await(1, Duration.ofSeconds(30));
    }

    /// Forgets what was counted.
    void forget() throws IOException {
        await(0, Duration.ZERO);
        selector.keys().forEach(key -> ((Count) key.attachment()).events = 0);
    }

    /// Waits until each has at least so many events, and tells how long that took.
    Duration await(int events, Duration longest) throws IOException {
        long started = System.nanoTime();
        long missing = missing(events);
        do {
            selector.select(10);
            for (var key : selector.selectedKeys()) {
                var count = (Count) key.attachment();
                var before = count.events;
                read((SocketChannel) key.channel(), count);
                if (before < events && count.events >= events) {
                    missing--;
                }
            }
            selector.selectedKeys().clear();
            if (missing > 0 && System.nanoTime() - started > longest.toNanos()) {
                throw new IOException(missing + " of " + clients + " were not told in time");
            }
        } while (missing > 0);
        return Duration.ofNanos(System.nanoTime() - started);
    }

    private long missing(int events) {
        return selector.keys().stream().filter(key -> ((Count) key.attachment()).events < events).count();
    }

    private void read(SocketChannel channel, Count count) throws IOException {
        buffer.clear();
        if (channel.read(buffer) < 0) {
            throw new IOException("The server ended a stream");
        }
        buffer.flip();
        while (buffer.hasRemaining()) {
            var next = buffer.get();
            count.matched = next == EVENT[count.matched] ? count.matched + 1 : next == EVENT[0] ? 1 : 0;
            if (count.matched == EVENT.length) {
                count.matched = 0;
                count.events++;
            }
        }
    }

    @Override
    public void close() throws IOException {
        for (var key : selector.keys()) {
            key.channel().close();
        }
        selector.close();
    }
}
