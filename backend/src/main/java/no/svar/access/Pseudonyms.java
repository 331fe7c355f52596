package no.svar.access;

import jakarta.inject.Singleton;

/// Names from which nobody can tell what they stand for: keyed hashes, under the portal's secret.
@Singleton
public final class Pseudonyms {

    /// How many characters each has.
    public static final int LENGTH = 43;

    private final Secrets secrets;

    Pseudonyms(Secrets secrets) {
        this.secrets = secrets;
    }

    /// The same name for the same parts, of which only the last may contain line breaks.
    public String of(String... parts) {
        return secrets.hashOfPseudonym(String.join("\n", parts));
    }
}
