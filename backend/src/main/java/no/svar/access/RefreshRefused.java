package no.svar.access;

import no.svar.shared.Problem;
import no.svar.shared.Text;

/// The refresh token is unknown, too old or was used before, or its session has ended.
final class RefreshRefused extends Problem {

    RefreshRefused() {
        super(
                Kind.UNAUTHENTICATED,
                "refresh-refused",
                new Text(
                        "Påloggingen gjelder ikke lenger. Logg på igjen.",
                        "Pålogginga gjeld ikkje lenger. Logg på igjen.",
                        "Inloggningen gäller inte längre. Logga in igen.",
                        "You are no longer signed in. Please sign in again."));
    }
}
