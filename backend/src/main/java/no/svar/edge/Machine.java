package no.svar.edge;

import java.util.Set;

/// Another system that is signed in by client credentials: a controller argument.
///
/// Its source is the name under which its facts are kept and shown.
public record Machine(String client, String source, Set<String> scopes) {

    /// @param scope what the machine has to be allowed: `feed:invoices`
    /// @throws no.svar.shared.Problem where it is not
    public void require(String scope) {
        if (!scopes.contains(scope)) {
            throw new ScopeMissing(scope);
        }
    }
}
