package no.svar.meter;

import no.svar.shared.Problem;
import no.svar.shared.Text;

/// There is no such metering point, reading or photo, or it is not the customer's own: the answer is the
/// same.
final class NoSuchMeteringPoint extends Problem {

    NoSuchMeteringPoint() {
        super(
                Kind.NOT_FOUND,
                "not-found",
                new Text("Finnes ikke", "Finst ikkje", "Finns inte", "There is no such thing"));
    }
}
