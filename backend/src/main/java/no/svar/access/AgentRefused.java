package no.svar.access;

import no.svar.shared.Problem;
import no.svar.shared.Text;

/// Whoever comes back from the identity provider is not taken for an agent; nothing tells which check failed.
final class AgentRefused extends Problem {

    AgentRefused() {
        super(
                Kind.UNAUTHENTICATED,
                "agent-refused",
                new Text(
                        "Du er ikke logget inn som saksbehandler",
                        "Du er ikkje logga inn som saksbehandlar",
                        "Du är inte inloggad som handläggare",
                        "You are not signed in as an agent"));
    }

    @Override
    public Text detail() {
        return new Text(
                "Begynn på nytt i den samme nettleseren. Hjelper ikke det, mangler du kanskje gruppen som gir tilgang.",
                "Byrja på nytt i den same nettlesaren. Hjelper ikkje det, manglar du kanskje gruppa som gir tilgang.",
                "Börja om i samma webbläsare. Hjälper inte det saknar du kanske gruppen som ger behörighet.",
                "Begin again in the same browser. If that does not help you may lack the group that gives access.");
    }
}
