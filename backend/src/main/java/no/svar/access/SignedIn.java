package no.svar.access;

import io.micronaut.security.authentication.Authentication;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.svar.shared.Language;
import org.jspecify.annotations.Nullable;

/// What a verified access token says about who is asking.
sealed interface SignedIn extends Authentication {

    @Override
    default Map<String, Object> getAttributes() {
        return Map.of();
    }

    /// A customer, or somebody who acts for them.
    ///
    /// @param session null where a token was issued to somebody who acts for the customer
    record AsCustomer(UUID id, @Nullable UUID session, Language language, Actor by) implements SignedIn {

        static final String ROLE = "CUSTOMER";

        @Override
        public String getName() {
            return id.toString();
        }

        @Override
        public Collection<String> getRoles() {
            return List.of(ROLE);
        }
    }

    /// One of the company's own people.
    record AsAgent(UUID id, UUID session, boolean leader) implements SignedIn {

        static final String ROLE = "AGENT";
        static final String LEADER = "LEADER";

        @Override
        public String getName() {
            return id.toString();
        }

        @Override
        public Collection<String> getRoles() {
            return leader ? List.of(ROLE, LEADER) : List.of(ROLE);
        }
    }

    /// Another system.
    record AsMachine(String client, String source, Set<String> scopes) implements SignedIn {

        static final String ROLE = "MACHINE";

        @Override
        public String getName() {
            return client;
        }

        /// One role for being a machine and one for each scope.
        @Override
        public Collection<String> getRoles() {
            var roles = new LinkedHashSet<>(scopes);
            roles.add(ROLE);
            return roles;
        }
    }
}
