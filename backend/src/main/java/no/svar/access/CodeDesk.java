package no.svar.access;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/// Makes sign-in codes, the same way for addresses that somebody has and for those that nobody has.
@Singleton
final class CodeDesk {

    /// A code on its way.
    record Challenge(UUID id, Instant expiresAt, String code) {}

    private final Limits limits;
    private final SignInCodes codes;
    private final CodePost post;
    private final Secrets secrets;
    private final AccessSettings settings;
    private final InstantSource clock;

    CodeDesk(
            Limits limits,
            SignInCodes codes,
            CodePost post,
            Secrets secrets,
            AccessSettings settings,
            InstantSource clock) {
        this.limits = limits;
        this.codes = codes;
        this.post = post;
        this.secrets = secrets;
        this.settings = settings;
        this.clock = clock;
    }

    /// @throws TooManyTries where the caller, or whoever asks for that address, has asked too often
    Challenge challenge(Address address, Caller caller) {
        var addressHash = secrets.hashOf(address);
        limits.use(
                "codes from " + caller.network(),
                new Limits.Limit(settings.codesPerCaller(), settings.window()));
        limits.use(
                "codes to " + addressHash, new Limits.Limit(settings.codesPerAddress(), settings.window()));
        var challenge =
                new Challenge(
                        UUID.randomUUID(),
                        clock.instant().plus(settings.codeLifetime()).truncatedTo(ChronoUnit.MICROS),
                        RandomSecret.nextCode());
        var codeHash = secrets.hashOfCode(challenge.id(), challenge.code());
        codes.add(challenge.id(), addressHash, codeHash, challenge.expiresAt());
        post.take(address, challenge.code());
        return challenge;
    }
}
