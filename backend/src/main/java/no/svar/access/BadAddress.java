package no.svar.access;

import java.util.List;
import no.svar.shared.Fault;
import no.svar.shared.Problem;
import no.svar.shared.Text;

/// What was typed is neither an e-mail address nor a phone number.
final class BadAddress extends Problem {

    static final Text REASON =
            new Text(
                    "Må være en e-postadresse eller et telefonnummer",
                    "Må vere ei e-postadresse eller eit telefonnummer",
                    "Måste vara en e-postadress eller ett telefonnummer",
                    "Must be an e-mail address or a phone number");

    BadAddress() {
        super(
                Kind.INVALID,
                "invalid-input",
                new Text(
                        "Noe i forespørselen er feil",
                        "Noko i førespurnaden er feil",
                        "Något i förfrågan är fel",
                        "Something in the request is wrong"));
    }

    @Override
    public List<Fault> faults() {
        return List.of(new Fault("/address", REASON));
    }
}
