package no.svar.feed;

import no.svar.shared.Problem;
import no.svar.shared.Text;

/// The machine may sign in, but not feed this kind.
public final class FeedForbidden extends Problem {

    private final String kind;

    public FeedForbidden(String kind) {
        super(
                Kind.FORBIDDEN,
                "forbidden",
                new Text(
                        "Klienten har ikke rett til dette",
                        "Klienten har ikkje rett til dette",
                        "Klienten har inte rätt till detta",
                        "The client has no right to this"));
        this.kind = kind;
    }

    @Override
    public Text detail() {
        var scope = "feed:" + kind;
        return new Text(
                        "Det trengs et token med omfanget %s.",
                        "Det trengst eit token med omfanget %s.",
                        "Det behövs en token med omfattningen %s.",
                        "A token with the scope %s is needed.")
                .with(scope);
    }
}
