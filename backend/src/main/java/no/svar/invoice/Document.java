package no.svar.invoice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The inside of an invoice, kept as one packed column: its lines are never read without it.
///
/// `sum of lines + vatMinor = total`; `total - prepaidMinor + roundingMinor = payable`.
record Document(
        Seller seller,
        List<Line> lines,
        List<VatShare> vat,
        long vatMinor,
        long prepaidMinor,
        long roundingMinor,
        List<Dunning> dunning) {

    /// What the biller has added because the invoice was not paid.
    long feesMinor() {
        return dunning.stream().mapToLong(Dunning::feeMinor).sum();
    }

    /// The furthest step that the biller has taken; of two equal ones the later.
    @Nullable Dunning lastDunning() {
        return dunning.stream()
                .max(Comparator.comparing(Dunning::step).thenComparing(Dunning::sentOn))
                .orElse(null);
    }

    /// The lines under each heading that has any, the headings and the lines in their order.
    Map<LineGroup, List<Line>> groups() {
        var groups = new EnumMap<LineGroup, List<Line>>(LineGroup.class);
        for (var line : lines) {
            groups.computeIfAbsent(line.kind().group(), _ -> new ArrayList<>()).add(line);
        }
        return groups;
    }

    long netMinor() {
        return netMinor(lines);
    }

    /// The net of some of the lines.
    static long netMinor(List<Line> some) {
        long net = 0;
        for (var line : some) {
            net += line.netMinor();
        }
        return net;
    }
}
