package no.svar.meter;

import java.util.Arrays;

/// How the values of a day are packed into a few bytes.
///
/// A number is kept as itself plus one, seven bits to a byte, the lowest first; 0 stands for none. A
/// household's hour takes two bytes. Qualities take a byte each, or one byte where all are alike. Ages are
/// runs: how many values, then their version (4 bytes) and age in microseconds (8 bytes).
final class PackedDay {

    private static final int MAX_NUMBER_BYTES = 5;
    private static final int RUN_BYTES = 1 + Integer.BYTES + Long.BYTES;

    private static final byte[] ALL_ALIKE = {};

    private PackedDay() {}

    /// @param wh -1 for none
    static byte[] numbers(int[] wh) {
        var packed = new byte[wh.length * MAX_NUMBER_BYTES];
        int length = 0;
        for (int number : wh) {
            long rest = number + 1L;
            while (rest > 0x7F) {
                packed[length++] = (byte) ((rest & 0x7F) | 0x80);
                rest >>>= 7;
            }
            packed[length++] = (byte) rest;
        }
        return Arrays.copyOf(packed, length);
    }

    static int[] numbers(byte[] packed, int count) {
        var wh = new int[count];
        int next = 0;
        for (int i = 0; i < count; i++) {
            long number = 0;
            int shift = 0;
            byte part;
            do {
                part = packed[next++];
                number |= (part & 0x7FL) << shift;
                shift += 7;
            } while (part < 0);
            wh[i] = (int) (number - 1);
        }
        return wh;
    }

    static byte[] qualities(byte[] codes) {
        for (byte code : codes) {
            if (code != codes[0]) {
                return codes.clone();
            }
        }
        return new byte[] {codes[0]};
    }

    static byte[] qualities(byte[] packed, int count) {
        if (packed.length == count) {
            return packed.clone();
        }
        var codes = new byte[count];
        Arrays.fill(codes, packed[0]);
        return codes;
    }

    /// Empty where all values that were told are of that one version and age.
    static byte[] ages(DayValues values, int version, long asOf) {
        if (values.areAllOf(version, asOf)) {
            return ALL_ALIKE;
        }
        var packed = new byte[values.places() * RUN_BYTES];
        int length = 0;
        for (int place = 0, run; place < values.places(); place += run) {
            run = values.runOfOneAge(place);
            packed[length++] = (byte) run;
            length = append(packed, length, values.version(place), Integer.BYTES);
            length = append(packed, length, values.asOf(place), Long.BYTES);
        }
        return Arrays.copyOf(packed, length);
    }

    /// Hands the runs of a packed column on, in order.
    static void ages(byte[] packed, Run next) {
        int place = 0;
        for (int at = 0; at < packed.length; at += RUN_BYTES) {
            int count = packed[at];
            int version = (int) number(packed, at + 1, Integer.BYTES);
            long asOf = number(packed, at + 1 + Integer.BYTES, Long.BYTES);
            next.of(place, count, version, asOf);
            place += count;
        }
    }

    /// Values next to each other that were told at once.
    interface Run {
        void of(int place, int count, int version, long asOf);
    }

    private static int append(byte[] packed, int length, long number, int bytes) {
        for (int i = 0; i < bytes; i++) {
            packed[length + i] = (byte) (number >>> (8 * (bytes - 1 - i)));
        }
        return length + bytes;
    }

    private static long number(byte[] packed, int from, int bytes) {
        long number = 0;
        for (int i = 0; i < bytes; i++) {
            number = (number << 8) | (packed[from + i] & 0xFF);
        }
        return number;
    }
}
