package no.svar.access;

import jakarta.inject.Singleton;
import java.util.UUID;
import no.svar.shared.Language;

/// The one way in which an agent comes to a customer's data: it is written into the customer's access log,
/// under the pseudonym that the customer knows.
@Singleton
public final class AgentLooks {

    private final Logbook logbook;
    private final Customers customers;

    AgentLooks(Logbook logbook, Customers customers) {
        this.logbook = logbook;
        this.customers = customers;
    }

    /// The customer, for the queries of an agent who looks.
    ///
    /// @param language the agent's
    /// @param what is looked at, as the log says it
    public Customer look(UUID customer, Language language, String pseudonym, String what) {
        logbook.write(
                customer, AccessLogEntry.Event.LOOKED, new Actor(AccessLogEntry.Kind.AGENT, pseudonym), what);
        return new Customer(customer, language);
    }

    /// In which language the customer is to be written to; one statement.
    public Language spokenBy(UUID customer) {
        return customers.find(customer).map(CustomerRow::language).orElse(Language.NB);
    }

    /// The customer, for the answer to an act that stands in the claim's own timeline.
    public Customer acted(UUID customer, Language language) {
        return new Customer(customer, language);
    }
}
