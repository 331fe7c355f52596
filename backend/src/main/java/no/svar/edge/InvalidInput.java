package no.svar.edge;

import java.util.List;
import no.svar.shared.Fault;
import no.svar.shared.Problem;
import no.svar.shared.Text;

/// A parameter, header or field is missing or not of the right form; the faults say which.
///
/// A pointer is a JSON pointer for the body (`/address`), else `#query/x`, `#path/x` or `#header/X`.
public final class InvalidInput extends Problem {

    private final List<Fault> faults;

    public InvalidInput(List<Fault> faults) {
        super(
                Kind.INVALID,
                "invalid-input",
                new Text(
                        "Noe i forespørselen er ikke riktig",
                        "Noko i førespurnaden er ikkje rett",
                        "Något i begäran är inte rätt",
                        "Something in the request is not right"));
        this.faults = List.copyOf(faults);
    }

    public InvalidInput(String pointer, Text reason) {
        this(List.of(new Fault(pointer, reason)));
    }

    @Override
    public List<Fault> faults() {
        return faults;
    }
}
