package no.svar.claim;

import no.svar.shared.Problem;
import no.svar.shared.Text;

/// The claim has moved since the agent read it.
final class CaseMoved extends Problem {

    private final Text state;
    private final Text latest;

    /// @param latest what happened to it last
    CaseMoved(ClaimState state, ClaimEntry.What latest) {
        super(
                Kind.PRECONDITION_FAILED,
                "case-moved",
                new Text(
                        "Det har skjedd noe med saken siden du leste den",
                        "Det har hendt noko med saka sidan du las henne",
                        "Något har hänt med ärendet sedan du läste det",
                        "It has moved since you read it"));
        this.state = state.text();
        this.latest = ClaimWords.entry(latest);
    }

    @Override
    public Text detail() {
        return new Text(
                        "Sist: %2$s Saken er nå: %1$s.",
                        "Sist: %2$s Saka er no: %1$s.",
                        "Senast: %2$s Ärendet är nu: %1$s.",
                        "The latest: %2$s It is now: %1$s.")
                .with(state, latest);
    }
}
