package no.svar.claim;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Speaks the protocol of ClamAV's daemon as far as its command `INSTREAM` goes, strictly, and knows one
/// virus: the test file of the EICAR. It stands for what lies beyond the network.
final class ClamdStandIn implements AutoCloseable {

    /// In two halves, so that nobody takes this source for the virus.
    static final String VIRUS = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private final ServerSocket door;
    private final List<String> seen = new CopyOnWriteArrayList<>();
    private volatile String mood = "";

    private ClamdStandIn(ServerSocket door) {
        this.door = door;
    }

    static ClamdStandIn start() throws IOException {
        return startAt(0);
    }

    static ClamdStandIn startAt(int port) throws IOException {
        var standIn = new ClamdStandIn(new ServerSocket(port, 50, InetAddress.getLoopbackAddress()));
        Thread.ofVirtual().start(standIn::serve);
        return standIn;
    }

    int port() {
        return door.getLocalPort();
    }

    String address() {
        return "localhost:" + port();
    }

    /// The SHA-256 of what it was shown.
    List<String> seen() {
        return seen;
    }

    /// Answers that from now on, whatever it is shown; nothing at all where it is empty.
    void alwaysSays(String answer) {
        mood = answer;
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                var caller = door.accept();
                Thread.ofVirtual().start(() -> answer(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void answer(Socket caller) {
        try (caller) {
            var in = new DataInputStream(caller.getInputStream());
            var command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
            var shown = command.equals("zINSTREAM\0") ? shown(in) : new byte[0];
            var said = command.equals("zINSTREAM\0") ? verdict(shown) : "UNKNOWN COMMAND";
            if (mood.equals("silence")) {
                Thread.sleep(60_000);
            }
            caller.getOutputStream().write((said + "\0").getBytes(StandardCharsets.US_ASCII));
        } catch (IOException | InterruptedException gone) {
            // Whoever asked has hung up.
        }
    }

    private byte[] shown(DataInputStream in) throws IOException {
        var bytes = new ByteArrayOutputStream();
        for (int size = in.readInt(); size != 0; size = in.readInt()) {
            if (size < 0 || size > 1 << 20) {
                throw new IOException("A chunk of " + size);
            }
            bytes.write(in.readNBytes(size));
        }
        seen.add(Files.sha256(bytes.toByteArray()));
        return bytes.toByteArray();
    }

    private String verdict(byte[] shown) {
        if (!mood.isEmpty()) {
            return mood;
        }
        return new String(shown, StandardCharsets.ISO_8859_1).contains(VIRUS)
                ? "stream: Eicar-Signature FOUND"
                : "stream: OK";
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
