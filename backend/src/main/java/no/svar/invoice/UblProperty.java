package no.svar.invoice;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One `AdditionalItemProperty`: a name and a value that seller and reader have agreed on.
final class UblProperty {

    private final UblCursor at;
    private String pointer = "";
    private @Nullable String name;
    private @Nullable String value;

    UblProperty(UblFields fields) {
        this.at = fields.cursor();
    }

    void read() {
        pointer = at.here() + "/Value";
        at.children(this::child);
    }

    /// In small letters and without spaces and hyphens: `Målepunkt-ID` is `målepunktid`.
    String name() {
        return name == null ? "" : name.toLowerCase(Locale.ROOT).replaceAll("[ _-]", "");
    }

    String value() {
        return value == null ? "" : value;
    }

    /// Where the value stands, seen from the item.
    String pointer() {
        return pointer;
    }

    private void child(String element) {
        switch (element) {
            case "Name" -> name = at.text(100);
            case "Value" -> value = at.text(100);
            default -> {}
        }
    }
}
