package no.svar.invoice;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The VAT breakdown: of a document's `TaxTotal`s the one in the document's own currency.
///
/// The other one, in `TaxCurrencyCode`, tells the tax authority the same sum in its own currency.
final class UblTaxes {

    private final UblFields fields;
    private final UblCursor at;
    private final List<VatShare> shares = new ArrayList<>();
    private @Nullable Long vatMinor;

    UblTaxes(UblFields fields) {
        this.fields = fields;
        this.at = fields.cursor();
    }

    /// Reads one `TaxTotal`.
    void read() {
        at.children(this::child);
    }

    long vatMinor() {
        return fields.required("TaxTotal/TaxAmount", vatMinor, 0L);
    }

    List<VatShare> shares() {
        return fields.required(
                "TaxTotal/TaxSubtotal", shares.isEmpty() ? null : List.copyOf(shares), List.of());
    }

    private void child(String name) {
        switch (name) {
            case "TaxAmount" -> {
                if (fields.isInDocumentCurrency()) {
                    vatMinor = fields.amount();
                }
            }
            case "TaxSubtotal" -> shares.add(new Share().read());
            default -> {}
        }
    }

    /// One `TaxSubtotal`.
    private final class Share {

        private final UblCategory category = new UblCategory(fields);
        private @Nullable Long base;
        private @Nullable Long vat;

        VatShare read() {
            var pointer = at.here();
            at.children(this::child);
            return new VatShare(
                    category.code(pointer + "/TaxCategory"),
                    category.rate(),
                    fields.required(pointer + "/TaxableAmount", base, 0L),
                    fields.required(pointer + "/TaxAmount", vat, 0L));
        }

        private void child(String name) {
            switch (name) {
                case "TaxableAmount" -> base = fields.amount();
                case "TaxAmount" -> vat = fields.amount();
                case "TaxCategory" -> category.read();
                default -> {}
            }
        }
    }
}
