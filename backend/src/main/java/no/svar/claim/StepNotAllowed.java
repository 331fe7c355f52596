package no.svar.claim;

import no.svar.shared.Problem;
import no.svar.shared.Text;

/// The claim stands so that this cannot be done with it.
final class StepNotAllowed extends Problem {

    private final ClaimState state;

    StepNotAllowed(ClaimState state) {
        super(
                Kind.CONFLICT,
                "claim-step-not-allowed",
                new Text(
                        "Det går ikke med denne saken nå",
                        "Det går ikkje med denne saka no",
                        "Det går inte med det här ärendet nu",
                        "That cannot be done with this claim now"));
        this.state = state;
    }

    @Override
    public Text detail() {
        return new Text(
                        "Saken er: %s. Åpne den på nytt for å se hva som kan gjøres nå.",
                        "Saka er: %s. Opne henne på nytt for å sjå kva som kan gjerast no.",
                        "Ärendet är: %s. Öppna det igen för att se vad som kan göras nu.",
                        "The claim is: %s. Open it again to see what can be done now.")
                .with(state.text());
    }
}
