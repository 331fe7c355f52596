package no.svar.outage;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;

/// A reason of ellagen 10 kap. 10 § for which a grid company says that it owes nothing, decided by a person.
@Serdeable
record LegalException(Code code, LocalDate decidedOn, String reason) {

    /// The four reasons of the paragraph, in its order.
    enum Code {
        CUSTOMER_NEGLIGENCE,
        SAFETY_OR_OPERATION,
        OUTSIDE_CONTROL,
        NETWORK_220_KV
    }
}
