package no.svar.access;

import no.svar.shared.Language;

/// Brings a code to an address.
interface CodeSender {

    boolean reaches(Address.Kind kind);

    /// @throws NotSent where it could not be handed over
    void send(Address to, String code, Language language) throws NotSent;

    /// A code did not get away; the reason names nobody.
    final class NotSent extends Exception {

        NotSent(String reason) {
            super(reason);
        }
    }
}
