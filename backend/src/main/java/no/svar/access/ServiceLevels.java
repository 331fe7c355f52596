package no.svar.access;

import java.time.LocalDate;
import java.util.Optional;

/// What service customers are promised by their agreements.
public interface ServiceLevels {

    /// The one with the soonest reply of the agreements that hold on that day; one statement.
    Optional<ServiceLevel> of(Customer customer, LocalDate day);
}
