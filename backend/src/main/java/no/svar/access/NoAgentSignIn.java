package no.svar.access;

import no.svar.shared.Problem;
import no.svar.shared.Text;

/// The portal has not been told where its agents sign in.
final class NoAgentSignIn extends Problem {

    NoAgentSignIn() {
        super(
                Kind.NOT_FOUND,
                "no-agent-sign-in",
                new Text(
                        "Saksbehandlere kan ikke logge inn her",
                        "Saksbehandlarar kan ikkje logge inn her",
                        "Handläggare kan inte logga in här",
                        "Agents cannot sign in here"));
    }

    @Override
    public Text detail() {
        return new Text(
                "Ingen identitetsleverandør er satt opp (svar.access.oidc).",
                "Ingen identitetsleverandør er sett opp (svar.access.oidc).",
                "Ingen identitetsleverantör är inställd (svar.access.oidc).",
                "No identity provider is configured (svar.access.oidc).");
    }
}
