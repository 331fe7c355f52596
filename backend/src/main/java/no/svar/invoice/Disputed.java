package no.svar.invoice;

import org.jspecify.annotations.Nullable;

/// How much of an invoice a dispute is about: what the customer names, else the line, else the whole.
final class Disputed {

    private Disputed() {}

    /// In minor units of the invoice's currency; 0 or less where nothing of it is too much.
    static long minor(Invoice invoice, HoldDesk.Dispute dispute) {
        if (dispute.tooMuchMinor() != null) {
            return dispute.tooMuchMinor();
        }
        var line = line(invoice, dispute.line());
        var right = dispute.rightMinor();
        if (line == null) {
            return invoice.payableMinor() - (right == null ? 0 : right);
        }
        var gross = line.netMinor() + line.vatMinor();
        if (right == null) {
            return gross;
        }
        // What is more than the line can only be meant of the invoice.
        return right <= gross ? gross - right : invoice.payableMinor() - right;
    }

    private static @Nullable Line line(Invoice invoice, @Nullable Integer position) {
        return position == null
                ? null
                : invoice.document().lines().stream()
                        .filter(line -> line.position() == position)
                        .findFirst()
                        .orElse(null);
    }
}
