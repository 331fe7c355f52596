package no.svar.access;

/// What ties a sign-in at the identity provider to the browser that began it.
///
/// All of it is made from one random secret in the browser's cookie under the portal's own, so that nothing
/// is kept meanwhile and any pod can take the browser back.
///
/// @param browser what stands in the cookie
/// @param state comes back with the browser
/// @param nonce comes back in the ID token
/// @param verifier proves to the provider that who redeems its code is who asked for it (PKCE)
record AgentTicket(String browser, String state, String nonce, String verifier) {

    static AgentTicket fresh(Secrets secrets) {
        return of(RandomSecret.next(), secrets);
    }

    static AgentTicket of(String browser, Secrets secrets) {
        return new AgentTicket(
                browser,
                secrets.hashOfTicket("state " + browser),
                secrets.hashOfTicket("nonce " + browser),
                secrets.hashOfTicket("verifier " + browser));
    }

    String browserHash() {
        return RandomSecret.sha256Text(browser);
    }
}
