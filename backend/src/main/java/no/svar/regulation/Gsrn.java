package no.svar.regulation;

import java.util.Collection;
import java.util.List;

/// The id of a metering point: målepunkt-ID in Norway, anläggnings-ID in Sweden.
///
/// A GSRN of GS1: 18 digits, shown as text, the last one a check digit. Norway: FOR-1999-03-11-301 § 1-3.
/// Sweden: the industry's `735999…` series; some grid companies kept shorter ids of their own, which are not
/// GSRNs and are refused here.
public final class Gsrn {

    private Gsrn() {}

    public static boolean isValid(String id) {
        return id.length() == 18
                && CheckDigits.isDigits(id)
                && CheckDigits.gs1(CheckDigits.body(id)) == CheckDigits.last(id);
    }

    /// The id as a number, which takes up 8 bytes; the id must be valid.
    public static long number(String id) {
        return Long.parseLong(id);
    }

    /// Those ids as numbers that are valid.
    public static List<Long> numbers(Collection<String> ids) {
        return ids.stream().filter(Gsrn::isValid).map(Gsrn::number).toList();
    }

    /// The id of that number.
    public static String id(long number) {
        var digits = Long.toString(number);
        return "0".repeat(18 - digits.length()) + digits;
    }
}
