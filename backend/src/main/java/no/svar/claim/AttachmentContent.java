package no.svar.claim;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import no.svar.shared.Picture;
import no.svar.shared.PictureFormat;

/// What is kept of a file that was sent. What it is, its bytes tell, whatever anybody calls it: pictures are
/// drawn anew, PDFs and texts stay as they are, and nothing else is taken.
@SuppressWarnings("ArrayRecordComponent") // never compared, never changed
record AttachmentContent(
        AttachmentType type, byte[] kept, String keptSha256, int sentBytes, String sentSha256) {

    private static final byte[] PDF_START = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] PDF_END = {'%', '%', 'E', 'O', 'F'};

    /// Programs write a little after a PDF's end, and readers look for it that far.
    private static final int PDF_TAIL = 2_048;

    private static final int CHARACTERS_AT_ONCE = 8_192;

    /// @throws AttachmentRefused where it is empty or cut off
    /// @throws AttachmentFormatRefused where it is nothing that is taken
    static AttachmentContent of(byte[] sent) {
        if (sent.length == 0) {
            throw AttachmentRefused.empty();
        }
        return switch (PictureFormat.of(sent)) {
            case JPEG, PNG, HEIC -> drawnAnew(sent);
            case OTHER -> asItCame(typeOf(sent), sent);
        };
    }

    private static AttachmentContent drawnAnew(byte[] sent) {
        var jpeg = Picture.drawnAnew(sent).jpeg();
        return new AttachmentContent(AttachmentType.JPEG, jpeg, sha256(jpeg), sent.length, sha256(sent));
    }

    private static AttachmentContent asItCame(AttachmentType type, byte[] sent) {
        var sha256 = sha256(sent);
        return new AttachmentContent(type, sent, sha256, sent.length, sha256);
    }

    private static AttachmentType typeOf(byte[] sent) {
        if (isAt(sent, 0, PDF_START)) {
            if (!endsAsPdf(sent)) {
                throw AttachmentRefused.cutOff();
            }
            return AttachmentType.PDF;
        }
        if (isText(sent)) {
            return AttachmentType.TEXT;
        }
        throw new AttachmentFormatRefused();
    }

    private static boolean endsAsPdf(byte[] pdf) {
        for (int at = pdf.length - PDF_END.length; at >= Math.max(0, pdf.length - PDF_TAIL); at--) {
            if (isAt(pdf, at, PDF_END)) {
                return true;
            }
        }
        return false;
    }

    /// Whether it is UTF-8 through and through, without control characters.
    private static boolean isText(byte[] sent) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var bytes = ByteBuffer.wrap(sent);
        var characters = CharBuffer.allocate(CHARACTERS_AT_ONCE);
        CoderResult result;
        do {
            characters.clear();
            result = decoder.decode(bytes, characters, true);
            if (result.isError() || hasControls(characters.flip())) {
                return false;
            }
        } while (result.isOverflow());
        return true;
    }

    private static boolean hasControls(CharBuffer characters) {
        return characters
                .chars()
                .anyMatch(one ->
                        Character.isISOControl(one)
                                && one != '\n'
                                && one != '\r'
                                && one != '\t'
                                && one != '\f');
    }

    private static boolean isAt(byte[] content, int at, byte[] part) {
        return content.length >= at + part.length
                && ByteBuffer.wrap(content, at, part.length).equals(ByteBuffer.wrap(part));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
