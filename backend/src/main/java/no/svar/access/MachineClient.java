package no.svar.access;

import io.micronaut.context.annotation.EachProperty;
import io.micronaut.context.annotation.Parameter;
import io.micronaut.context.exceptions.ConfigurationException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A system that may sign in, as the settings name it.
///
/// @param secretHashes SHA-256 of its secrets in hex; two while one replaces the other
/// @param scopes what it may do: `feed:invoices`
/// @param source the name under which its facts are kept; its own name where not set
@EachProperty("svar.access.clients")
record MachineClient(
        @Parameter String name,
        @Nullable List<String> secretHashes,
        @Nullable Set<String> scopes,
        @Nullable String source) {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern SCOPE = Pattern.compile("[a-z][a-z-]*:[a-z][a-z-]*");
    private static final Pattern SOURCE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._ -]{0,39}");

    String sourceName() {
        return source == null ? name : source;
    }

    Set<String> allowed() {
        return scopes == null ? Set.of() : scopes;
    }

    /// Compares with every hash, so that the time taken does not tell which one was right.
    boolean knows(String secret) {
        var hash = RandomSecret.sha256Hex(secret);
        var known = false;
        for (var right : hashes()) {
            known |= RandomSecret.same(right, hash);
        }
        return known;
    }

    /// @throws ConfigurationException where the portal must not start with this client
    void check(boolean open) {
        var setting = "svar.access.clients." + name;
        if (hashes().isEmpty()
                || hashes().size() > 2
                || !hashes().stream().allMatch(hash -> HASH.matcher(hash).matches())) {
            throw new ConfigurationException(
                    setting + ".secret-hashes must be one or two SHA-256 hashes of 64 small hex digits");
        }
        if (!open && hashes().contains(RandomSecret.sha256Hex(DEMO_SECRET))) {
            throw new ConfigurationException(
                    setting + ".secret-hashes has the demo's, whose secret everybody knows: set your own");
        }
        if (!allowed().stream().allMatch(scope -> SCOPE.matcher(scope).matches())) {
            throw new ConfigurationException(setting + ".scopes must be words such as feed:invoices");
        }
        if (!SOURCE.matcher(sourceName()).matches()) {
            throw new ConfigurationException(
                    setting
                            + ".source must be at most 40 letters, digits, spaces, dots, hyphens or underscores");
        }
    }

    /// What the demo's machines sign in with.
    static final String DEMO_SECRET = "demo-only-secret-of-the-feeding-machines";

    private List<String> hashes() {
        return secretHashes == null ? List.of() : secretHashes;
    }
}
