package no.svar.access;

/// Somebody whom the identity provider vouches for.
///
/// @param subject unique at its issuer, and for ever
record AgentIdentity(String issuer, String subject, String name, boolean leader) {

    private static final int MAX_NAME = 200;

    AgentIdentity {
        name = name.substring(0, Math.min(name.length(), MAX_NAME));
    }

    /// Under which the portal knows them again.
    String key() {
        return RandomSecret.sha256Hex(issuer + "\n" + subject);
    }
}
