package no.svar.invoice;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/// The inside of an invoice, kept as one packed column: its lines are never read without it.
///
/// `sum of lines + vatMinor = total`; `total - prepaidMinor + roundingMinor = payable`.
@Serdeable
record Document(
        Seller seller,
        List<Line> lines,
        List<VatShare> vat,
        long vatMinor,
        long prepaidMinor,
        long roundingMinor,
        List<Dunning> dunning) {

    long netMinor() {
        return lines.stream().mapToLong(Line::netMinor).sum();
    }
}
