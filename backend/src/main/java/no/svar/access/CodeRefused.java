package no.svar.access;

import no.svar.shared.Problem;
import no.svar.shared.Text;

/// The code is wrong, too old, used up or never was; which of these is not told.
final class CodeRefused extends Problem {

    CodeRefused() {
        super(
                Kind.UNAUTHENTICATED,
                "code-refused",
                new Text(
                        "Koden er feil eller for gammel. Be om en ny kode hvis du har prøvd flere ganger.",
                        "Koden er feil eller for gammal. Be om ein ny kode dersom du har prøvd fleire gonger.",
                        "Koden är fel eller för gammal. Be om en ny kod om du har försökt flera gånger.",
                        "The code is wrong or too old. Ask for a new one if you have tried several times."));
    }
}
