package no.svar.regulation;

/// The id of a metering point: målepunkt-ID in Norway, anläggnings-ID in Sweden.
///
/// A GSRN of GS1: 18 digits, kept as text, the last one a check digit. Norway: FOR-1999-03-11-301 § 1-3.
/// Sweden: the industry's `735999…` series; some grid companies kept shorter ids of their own, which are not
/// GSRNs and are refused here.
public final class Gsrn {

    private Gsrn() {}

    public static boolean isValid(String id) {
        return id.length() == 18
                && CheckDigits.isDigits(id)
                && CheckDigits.gs1(CheckDigits.body(id)) == CheckDigits.last(id);
    }
}
