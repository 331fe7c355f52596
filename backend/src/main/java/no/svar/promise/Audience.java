package no.svar.promise;

import java.util.Collection;
import no.svar.access.Customer;
import no.svar.access.Holdings;

/// Knows of which circles a customer is one: implemented by each room that promises something to a circle of
/// its own, so that one promise can be made to thousands.
public interface Audience {

    /// The circles of a customer; at most one statement, whatever the customer owns.
    Collection<Circle> of(Customer customer, Holdings holdings);
}
