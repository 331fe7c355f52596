package no.svar.shared;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// What a JPEG's markers tell without decoding a pixel: which way up it is, and whether it is whole.
///
/// @param orientation as EXIF counts it: 1 upright, 2 to 8 turned or mirrored
/// @param scans how often the picture is gone over; a hostile one asks for thousands of rounds
record JpegOutline(int orientation, int scans, boolean isWhole) {

    static final int UPRIGHT = 1;

    private static final int START_OF_IMAGE = 0xD8;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int START_OF_SCAN = 0xDA;
    private static final int EXIF = 0xE1;
    private static final byte[] EXIF_NAME = {'E', 'x', 'i', 'f', 0, 0};
    private static final int ORIENTATION = 0x0112;
    private static final int SHORT = 3;
    private static final int BYTES_OF_AN_ENTRY = 12;

    static JpegOutline of(byte[] jpeg) {
        var orientation = UPRIGHT;
        var scans = 0;
        var at = 0;
        while (at + 1 < jpeg.length) {
            if (jpeg[at] != (byte) 0xFF || isInScan(jpeg[at + 1])) {
                at++;
                continue;
            }
            var marker = jpeg[at + 1] & 0xFF;
            if (marker == END_OF_IMAGE) {
                return new JpegOutline(orientation, scans, scans > 0);
            }
            if (marker == START_OF_IMAGE) {
                at += 2;
                continue;
            }
            var length = lengthAt(jpeg, at + 2);
            if (marker == EXIF && at + 2 + length <= jpeg.length) {
                orientation = orientation(ByteBuffer.wrap(jpeg, at + 4, Math.max(0, length - 2)).slice());
            }
            scans += marker == START_OF_SCAN ? 1 : 0;
            at += 2 + length;
        }
        return new JpegOutline(orientation, scans, false);
    }

    /// A stuffed zero, a fill byte or a restart: what may stand between two markers.
    private static boolean isInScan(byte afterFf) {
        var next = afterFf & 0xFF;
        return next == 0 || next == 0xFF || (next >= 0xD0 && next <= 0xD7);
    }

    /// The length that a segment claims, itself included; at least two, so that the walk gets on.
    private static int lengthAt(byte[] jpeg, int at) {
        if (at + 1 >= jpeg.length) {
            return 2;
        }
        return Math.max(2, ((jpeg[at] & 0xFF) << 8) | (jpeg[at + 1] & 0xFF));
    }

    private static int orientation(ByteBuffer segment) {
        if (segment.remaining() < EXIF_NAME.length + 8
                || !ByteBuffer.wrap(EXIF_NAME).equals(segment.slice(0, EXIF_NAME.length))) {
            return UPRIGHT;
        }
        var tiff = segment.slice(EXIF_NAME.length, segment.remaining() - EXIF_NAME.length);
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = tiff.getInt(4);
        if (directory < 8 || directory > tiff.limit() - 2) {
            return UPRIGHT;
        }
        var entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (int entry = 0; entry < entries; entry++) {
            var at = directory + 2 + entry * BYTES_OF_AN_ENTRY;
            if (at + BYTES_OF_AN_ENTRY > tiff.limit()) {
                return UPRIGHT;
            }
            if (tiff.getShort(at) == ORIENTATION && tiff.getShort(at + 2) == SHORT) {
                var value = Short.toUnsignedInt(tiff.getShort(at + 8));
                return value >= 1 && value <= 8 ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
