package no.svar.claim;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;

/// Asks ClamAV's daemon whether there is a virus in some bytes, by its command `INSTREAM`.
///
/// The bytes go in chunks, each behind its length in four bytes, and a length of zero ends them; the answer
/// is one line that a zero ends.
@Singleton
@Requires(property = "svar.claim.clamd.address")
final class Clamd {

    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int CHUNK = 1 << 16;
    private static final int LONGEST_ANSWER = 1_000;

    private final InetSocketAddress address;
    private final Duration connect;
    private final Duration answer;

    Clamd(ClamdSettings settings) {
        var told = Objects.requireNonNull(settings.address());
        var colon = told.lastIndexOf(':');
        this.address =
                InetSocketAddress.createUnresolved(
                        told.substring(0, colon), Integer.parseInt(told.substring(colon + 1)));
        this.connect = settings.connect();
        this.answer = settings.answer();
    }

    /// Whether nothing was found.
    ///
    /// @throws ClamdAway where it cannot be reached, does not answer in time, or not by yes or no
    boolean isClean(InputStream bytes) {
        try (var socket = new Socket()) {
            var found = new InetSocketAddress(address.getHostString(), address.getPort());
            socket.connect(found, Math.toIntExact(connect.toMillis()));
            var said = inTime(socket, bytes);
            if (said.endsWith(" OK")) {
                return true;
            }
            if (said.endsWith(" FOUND")) {
                return false;
            }
            throw new ClamdAway("clamd answered: " + said);
        } catch (IOException away) {
            throw new ClamdAway("clamd does not answer: " + away, away);
        }
    }

    /// A socket's own time limit holds for reading alone, and for one piece of it: whoever is too slow in all
    /// is cut off from outside.
    private String inTime(Socket socket, InputStream bytes) throws IOException {
        var guard = Thread.ofVirtual().name("clamd-guard").start(() -> closeLate(socket));
        try {
            send(socket, bytes);
            return answer(socket.getInputStream());
        } finally {
            guard.interrupt();
        }
    }

    private void closeLate(Socket socket) {
        try {
            Thread.sleep(answer);
            socket.close();
        } catch (InterruptedException inTime) {
            Thread.currentThread().interrupt();
        } catch (IOException closed) {
            throw new ClamdAway("clamd's socket could not be closed", closed);
        }
    }

    private static void send(Socket socket, InputStream bytes) throws IOException {
        var out = new DataOutputStream(socket.getOutputStream());
        out.write(COMMAND);
        var chunk = new byte[CHUNK];
        for (int read = bytes.read(chunk); read >= 0; read = bytes.read(chunk)) {
            out.writeInt(read);
            out.write(chunk, 0, read);
        }
        out.writeInt(0);
        out.flush();
    }

    private static String answer(InputStream in) throws IOException {
        var said = in.readNBytes(LONGEST_ANSWER);
        return new String(said, StandardCharsets.UTF_8).replace('\0', ' ').strip();
    }
}
