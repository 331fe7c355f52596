package no.svar.callback;

import no.svar.shared.Problem;
import no.svar.shared.Text;

/// The promised call stands so that this cannot be done with it.
final class CallbackStepNotAllowed extends Problem {

    private final CallbackState state;

    CallbackStepNotAllowed(CallbackState state) {
        super(
                Kind.CONFLICT,
                "callback-step-not-allowed",
                new Text(
                        "Det går ikke med denne avtalen nå",
                        "Det går ikkje med denne avtalen no",
                        "Det går inte med den här bokningen nu",
                        "That cannot be done with this call now"));
        this.state = state;
    }

    @Override
    public Text detail() {
        return new Text(
                        "%s. Åpne den på nytt for å se hva som kan gjøres nå.",
                        "%s. Opne han på nytt for å sjå kva som kan gjerast no.",
                        "%s. Öppna den igen för att se vad som kan göras nu.",
                        "%s. Open it again to see what can be done now.")
                .with(state.text());
    }
}
