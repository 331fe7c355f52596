package no.svar.invoice;

import org.jspecify.annotations.Nullable;

/// An `AllowanceCharge`, of the document or of a line.
final class UblCharge {

    private static final int LONGEST_TEXT = 200;

    private final UblFields fields;
    private final UblCursor at;
    private final UblCategory category;
    private boolean charge;
    private long minor;
    private @Nullable Boolean indicator;
    private @Nullable Long amount;
    private @Nullable String reason;
    private @Nullable String reasonCode;
    private String vatCategory = "";

    UblCharge(UblFields fields) {
        this.fields = fields;
        this.at = fields.cursor();
        this.category = new UblCategory(fields);
    }

    /// @param ofDocument whether it bears its own VAT category; one of a line has the line's
    UblCharge read(boolean ofDocument) {
        var parent = at.here();
        at.children(this::child);
        charge = fields.required(parent + "/ChargeIndicator", indicator, false);
        minor = fields.required(parent + "/Amount", amount, 0L);
        if (ofDocument) {
            vatCategory = category.code(parent + "/TaxCategory");
        }
        return this;
    }

    boolean isCharge() {
        return charge;
    }

    long minor() {
        return minor;
    }

    /// What it adds to the net sum.
    long netMinor() {
        return charge ? minor : -minor;
    }

    Line asLine(int position) {
        var text = reason != null ? reason : reasonCode != null ? reasonCode : "";
        var said = UblWords.kindOf(text);
        var kind = said != LineKind.OTHER || charge ? said : LineKind.DISCOUNT;
        return new Line(
                position,
                kind,
                text.isEmpty() ? (charge ? "Charge" : "Allowance") : text,
                null,
                null,
                null,
                netMinor(),
                vatCategory,
                category.rate(),
                null,
                null,
                Basis.ofUnsaid(kind),
                null);
    }

    private void child(String name) {
        switch (name) {
            case "ChargeIndicator" -> indicator = fields.flag();
            case "AllowanceChargeReasonCode" -> reasonCode = at.text(10);
            case "AllowanceChargeReason" -> reason = at.text(LONGEST_TEXT);
            case "Amount" -> amount = fields.amount();
            case "TaxCategory" -> category.read();
            default -> {}
        }
    }
}
