package no.svar.shared;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// A picture that somebody sent, drawn anew from its pixels alone: whatever else a file can carry is left
/// behind.
///
/// @param jpeg upright, at most 2 000 pixels wide or high
@SuppressWarnings("ArrayRecordComponent") // never compared, never changed
public record Picture(byte[] jpeg, int width, int height) {

    private static final long MOST_PIXELS = 40_000_000;
    private static final int LONGEST_SIDE = 2_000;
    private static final int MOST_SCANS = 32;
    private static final float QUALITY = 0.85f;

    /// @throws PictureRefused where it is no picture, is cut off or has too many pixels, which is found out
    ///   before any are decoded
    /// @throws PictureFormatRefused where it is a HEIC picture
    public static Picture drawnAnew(byte[] sent) {
        return switch (PictureFormat.of(sent)) {
            case JPEG -> {
                var outline = JpegOutline.of(sent);
                yield drawn("jpeg", sent, outline.isWhole(), outline);
            }
            case PNG ->
                    drawn(
                            "png",
                            sent,
                            PictureFormat.isWholePng(sent),
                            new JpegOutline(JpegOutline.UPRIGHT, 1, true));
            case HEIC -> throw new PictureFormatRefused();
            case OTHER -> throw PictureRefused.unreadable();
        };
    }

    private static Picture drawn(String format, byte[] sent, boolean isWhole, JpegOutline outline) {
        if (!isWhole || outline.scans() > MOST_SCANS) {
            throw PictureRefused.unreadable();
        }
        return encoded(upright(decoded(format, sent), outline.orientation()));
    }

    /// The picture with every n-th pixel where it is larger than is kept: never more in memory than needed.
    private static BufferedImage decoded(String format, byte[] sent) {
        var reader = ImageIO.getImageReadersByFormatName(format).next();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(sent))) {
            reader.setInput(input, true, true);
            return decoded(reader);
        } catch (PictureRefused refused) {
            throw refused;
        } catch (IOException | RuntimeException unreadable) {
            // Decoders answer hostile bytes with whatever exception they run into.
            throw PictureRefused.unreadable();
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage decoded(ImageReader reader) throws IOException {
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            throw PictureRefused.tooManyPixels();
        }
        var every = Math.max(1, Math.max(width, height) / LONGEST_SIDE);
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(every, every, 0, 0);
        return reader.read(0, how);
    }

    private static BufferedImage upright(BufferedImage picture, int orientation) {
        var scale = Math.min(1.0, (double) LONGEST_SIDE / Math.max(picture.getWidth(), picture.getHeight()));
        var width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        var height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        var isOnItsSide = orientation >= 5;
        var drawn =
                new BufferedImage(
                        isOnItsSide ? height : width,
                        isOnItsSide ? width : height,
                        BufferedImage.TYPE_INT_RGB);
        var canvas = drawn.createGraphics();
        try {
            canvas.setColor(Color.WHITE);
            canvas.fillRect(0, 0, drawn.getWidth(), drawn.getHeight());
            canvas.setRenderingHint(
                    RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            var placed = turned(orientation, width, height);
            placed.scale((double) width / picture.getWidth(), (double) height / picture.getHeight());
            canvas.drawImage(picture, placed, null);
        } finally {
            canvas.dispose();
        }
        return drawn;
    }

    /// Turns and mirrors a picture of that size so that it is upright, as EXIF numbers the eight ways.
    private static AffineTransform turned(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static Picture encoded(BufferedImage picture) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(picture, null, null), how);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            writer.dispose();
        }
        return new Picture(bytes.toByteArray(), picture.getWidth(), picture.getHeight());
    }
}
