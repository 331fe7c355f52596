package no.svar.invoice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/// An invoice's sums after some of its lines have changed: VAT by rate and rounding as the invoice itself did
/// both.
///
/// With nothing changed they are the invoice's own, to the minor unit.
record PreviewTotals(long netMinor, long vatMinor, long payableMinor) {

    private static final long MINOR_IN_A_WHOLE = 100;

    static PreviewTotals of(Invoice invoice) {
        var document = invoice.document();
        return new PreviewTotals(document.netMinor(), document.vatMinor(), invoice.payableMinor());
    }

    /// @param nets the new net of each line, by position
    static PreviewTotals of(Invoice invoice, Map<Integer, Long> nets) {
        var document = invoice.document();
        var before = of(invoice);
        var net = nets.values().stream().mapToLong(Long::longValue).sum();
        var moreVat = document.vat().stream().mapToLong(share -> moreVat(share, document, nets)).sum();
        var vat = before.vatMinor() + moreVat;
        var asked = before.netMinor() + before.vatMinor() - document.prepaidMinor();
        var more = net - before.netMinor() + moreVat;
        var rounding = rounding(asked, document.roundingMinor(), more);
        return new PreviewTotals(
                net, vat, before.payableMinor() + more + rounding - document.roundingMinor());
    }

    private static long moreVat(VatShare share, Document document, Map<Integer, Long> nets) {
        var lines =
                document.lines().stream()
                        .filter(line -> line.vatCategory().equals(share.category()))
                        .filter(line -> line.vatRate().compareTo(share.rate()) == 0)
                        .toList();
        var byLine = lines.stream().mapToLong(Line::vatMinor).sum();
        var more = lines.stream().mapToLong(line -> net(line, nets) - line.netMinor()).sum();
        var once = vat(share.baseMinor(), share.rate());
        if (share.vatMinor() != once && share.vatMinor() == byLine) {
            return lines.stream().mapToLong(line -> vat(net(line, nets), share.rate())).sum() - byLine;
        }
        return vat(share.baseMinor() + more, share.rate()) - once;
    }

    private static long net(Line line, Map<Integer, Long> nets) {
        return nets.getOrDefault(line.position(), line.netMinor());
    }

    private static long vat(long base, BigDecimal rate) {
        return BigDecimal.valueOf(base)
                .multiply(rate)
                .movePointLeft(2)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /// Whole kroner where the invoice was rounded to whole kroner; else what it was.
    private static long rounding(long asked, long rounding, long more) {
        var isWhole = rounding != 0 && Math.floorMod(asked + rounding, MINOR_IN_A_WHOLE) == 0;
        if (more == 0 || !isWhole || Math.abs(rounding) > MINOR_IN_A_WHOLE / 2) {
            return rounding;
        }
        var over = Math.floorMod(asked + more, MINOR_IN_A_WHOLE);
        return over * 2 >= MINOR_IN_A_WHOLE ? MINOR_IN_A_WHOLE - over : -over;
    }
}
