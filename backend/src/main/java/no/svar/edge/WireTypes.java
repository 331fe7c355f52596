package no.svar.edge;

import io.micronaut.serde.annotation.SerdeImport;
import no.svar.shared.Period;

/// The shared words that are records on the wire as they are: a period is `{"from": …, "to": …}`.
@SerdeImport(Period.class)
final class WireTypes {

    private WireTypes() {}
}
