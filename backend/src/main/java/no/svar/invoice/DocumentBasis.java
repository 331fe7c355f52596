package no.svar.invoice;

import java.util.List;
import java.util.stream.Collectors;

/// What the metered lines of an invoice rest on, taken together.
enum DocumentBasis {
    MEASURED,
    ESTIMATED,
    FINALLY_ESTIMATED,
    /// Some lines rest on one thing and some on another.
    MIXED,
    UNKNOWN,
    NOT_METERED;

    static DocumentBasis of(List<Line> lines) {
        var bases =
                lines.stream()
                        .map(Line::basis)
                        .filter(basis -> basis != Basis.NOT_METERED)
                        .collect(Collectors.toSet());
        return switch (bases.size()) {
            case 0 -> NOT_METERED;
            case 1 -> valueOf(bases.iterator().next().name());
            default -> MIXED;
        };
    }

    /// Whether some of it, as far as is known, was estimated.
    boolean hasEstimates() {
        return this == ESTIMATED || this == FINALLY_ESTIMATED || this == MIXED;
    }
}
