package no.svar.invoice;

import java.util.Comparator;
import java.util.List;
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

    /// The lines under one heading, in the invoice's order.
    List<Line> of(LineGroup group) {
        return lines.stream().filter(line -> line.kind().group() == group).toList();
    }

    long netMinor() {
        return lines.stream().mapToLong(Line::netMinor).sum();
    }
}
