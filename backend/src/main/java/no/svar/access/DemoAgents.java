package no.svar.access;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;

/// Made-up agents, so that whoever tries the demo can open the desk without an identity provider. Only the
/// demo has this bean.
@Singleton
@Requires(env = "demo")
final class DemoAgents {

    private static final String ISSUER = "demo";

    /// Who there is.
    enum Name {
        ANNE,
        BO,
        LEA
    }

    AgentIdentity of(Name name) {
        return switch (name) {
            case ANNE -> new AgentIdentity(ISSUER, "anne", "Anne Agent", false);
            case BO -> new AgentIdentity(ISSUER, "bo", "Bo Behandlar", false);
            case LEA -> new AgentIdentity(ISSUER, "lea", "Lea Leder", true);
        };
    }
}
