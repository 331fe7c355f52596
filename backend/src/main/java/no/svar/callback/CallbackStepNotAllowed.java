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
        return new Text("%s.", "%s.", "%s.", "%s.").with(state.text());
    }
}
