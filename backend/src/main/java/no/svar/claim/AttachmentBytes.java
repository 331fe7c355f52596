package no.svar.claim;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;

/// The bytes of an attachment, of which never more than one piece is held.
final class AttachmentBytes extends InputStream {

    private final AttachmentPieces pieces;
    private final String id;
    private int next;
    private InputStream piece = InputStream.nullInputStream();

    AttachmentBytes(AttachmentPieces pieces, String id) {
        this.pieces = pieces;
        this.id = id;
    }

    /// Whoever reads a stream expects no other failure than this one.
    private Optional<AttachmentPieces.Piece> piece(int number) throws IOException {
        try {
            return pieces.find(id, number);
        } catch (RuntimeException unreadable) {
            throw new IOException("A piece of an attachment cannot be read", unreadable);
        }
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        Objects.checkFromIndexSize(from, most, into.length);
        if (most == 0) {
            return 0;
        }
        while (true) {
            var read = piece.read(into, from, most);
            if (read >= 0) {
                return read;
            }
            var following = piece(next);
            if (following.isEmpty()) {
                return -1;
            }
            next++;
            piece = new ByteArrayInputStream(following.get().content());
        }
    }
}
