package no.svar.access;

/// Which customer may see what: the one question that other rooms ask of agreements.
public interface Agreements {

    /// All that the customer holds or held; one statement.
    Holdings of(Customer customer);
}
