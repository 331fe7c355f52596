package no.svar.shared;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/// Pictures for tests, with what phones and people of ill will put into them.
public final class Photos {

    public static final String SECRET = "59.9139N 10.7522E";

    private Photos() {}

    /// Red on its left half, white on its right.
    public static byte[] picture(String format, int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = picture.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, width, height);
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, width / 2, height);
        canvas.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /// A JPEG as a phone takes it: an EXIF segment with the orientation, and a place.
    public static byte[] jpegFromPhone(int width, int height, int orientation) {
        var tiff = ByteBuffer.allocate(26);
        tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        tiff.putShort((short) orientation).putShort((short) 0).putInt(0);
        var exif =
                joined(
                        "Exif\0\0".getBytes(StandardCharsets.US_ASCII),
                        tiff.array(),
                        ("GPS " + SECRET).getBytes(StandardCharsets.US_ASCII));
        var head = ByteBuffer.allocate(4).putShort((short) 0xFFE1).putShort((short) (exif.length + 2));
        var jpeg = picture("jpeg", width, height);
        return joined(part(jpeg, 0, 2), head.array(), exif, part(jpeg, 2, jpeg.length));
    }

    /// A PNG with a text chunk.
    public static byte[] pngWithText() {
        var png = picture("png", 60, 40);
        var text = chunk("tEXt", ("Location\0" + SECRET).getBytes(StandardCharsets.US_ASCII));
        var afterHeader = 8 + 25;
        return joined(part(png, 0, afterHeader), text, part(png, afterHeader, png.length));
    }

    /// A PNG of a few bytes that claims that size.
    public static byte[] bomb(int width, int height) {
        var header = ByteBuffer.allocate(13).putInt(width).putInt(height);
        header.put((byte) 8).put((byte) 2);
        var png = picture("png", 1, 1);
        return joined(part(png, 0, 8), chunk("IHDR", header.array()), part(png, 8 + 25, png.length));
    }

    public static byte[] heic() {
        return joined(new byte[] {0, 0, 0, 24}, "ftypheic".getBytes(StandardCharsets.US_ASCII), new byte[12]);
    }

    public static byte[] part(byte[] bytes, int from, int to) {
        var part = new byte[to - from];
        System.arraycopy(bytes, from, part, 0, part.length);
        return part;
    }

    public static byte[] joined(byte[]... parts) {
        var bytes = new ByteArrayOutputStream();
        for (var part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }

    public static String ascii(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] chunk(String type, byte[] content) {
        var body = joined(type.getBytes(StandardCharsets.US_ASCII), content);
        var check = new CRC32();
        check.update(body);
        return joined(
                ByteBuffer.allocate(4).putInt(content.length).array(),
                body,
                ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
    }
}
