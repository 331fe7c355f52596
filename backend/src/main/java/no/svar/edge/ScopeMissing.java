package no.svar.edge;

import no.svar.shared.Problem;
import no.svar.shared.Text;

/// The machine may sign in, but has no right to this.
final class ScopeMissing extends Problem {

    private final String scope;

    ScopeMissing(String scope) {
        super(
                Kind.FORBIDDEN,
                "forbidden",
                new Text(
                        "Klienten har ikke rett til dette",
                        "Klienten har ikkje rett til dette",
                        "Klienten har inte rätt till detta",
                        "The client has no right to this"));
        this.scope = scope;
    }

    @Override
    public Text detail() {
        return new Text(
                        "Det trengs et token med omfanget %s.",
                        "Det trengst eit token med omfanget %s.",
                        "Det behövs en token med omfattningen %s.",
                        "A token with the scope %s is needed.")
                .with(scope);
    }
}
