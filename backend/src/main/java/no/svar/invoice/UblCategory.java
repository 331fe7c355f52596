package no.svar.invoice;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A VAT category with its rate: of a line, of a charge or of one part of the VAT breakdown.
final class UblCategory {

    private static final Set<String> CODES = Set.of("S", "Z", "E", "O", "AE", "G", "K", "L", "M");

    private final UblFields fields;
    private boolean read;
    private @Nullable String code;
    private @Nullable BigDecimal rate;

    UblCategory(UblFields fields) {
        this.fields = fields;
    }

    void read() {
        read = true;
        fields.cursor().children(this::child);
    }

    /// @param element where the category should have stood, for the note that it is missing
    String code(String element) {
        return fields.required(read ? element + "/ID" : element, code, "");
    }

    /// Outside VAT (category `O`) no rate is given.
    BigDecimal rate() {
        return rate == null ? BigDecimal.ZERO : rate;
    }

    private void child(String name) {
        switch (name) {
            case "ID" -> {
                code = fields.cursor().text(2);
                if (code != null && !CODES.contains(code)) {
                    fields.cursor().fault("ID", InvoiceReasons.VAT_CATEGORY);
                }
            }
            case "Percent" -> rate = fields.percent();
            default -> {}
        }
    }
}
