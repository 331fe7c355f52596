package no.svar.invoice;

import org.jspecify.annotations.Nullable;

/// A reference to something else: to the document that is corrected, or to what a line is about.
final class UblReference {

    /// UNCL 1001: the invoiced object, which for energy is the metering point.
    private static final String INVOICED_OBJECT = "130";

    private final UblCursor at;
    private @Nullable String id;
    private @Nullable String typeCode;

    UblReference(UblFields fields) {
        this.at = fields.cursor();
    }

    void read() {
        at.children(this::child);
    }

    String id() {
        return id == null ? "" : id;
    }

    boolean isInvoicedObject() {
        return INVOICED_OBJECT.equals(typeCode);
    }

    private void child(String element) {
        switch (element) {
            case "ID" -> id = at.text(40);
            case "DocumentTypeCode" -> typeCode = at.text(10);
            default -> {}
        }
    }
}
