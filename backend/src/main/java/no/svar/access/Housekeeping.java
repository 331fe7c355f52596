package no.svar.access;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;

/// Forgets what nobody needs any more: old codes, tokens, sessions and allowances that are full again.
@Singleton
class Housekeeping {

    /// Old tokens are kept this long, so that a stolen one that comes back late is still noticed.
    private static final Duration KEPT = Duration.ofDays(7);

    private final SignInCodes codes;
    private final RefreshTokens tokens;
    private final Sessions sessions;
    private final Allowances allowances;
    private final Agents agents;
    private final InstantSource clock;

    Housekeeping(
            SignInCodes codes,
            RefreshTokens tokens,
            Sessions sessions,
            Allowances allowances,
            Agents agents,
            InstantSource clock) {
        this.codes = codes;
        this.tokens = tokens;
        this.sessions = sessions;
        this.allowances = allowances;
        this.agents = agents;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = "10m", initialDelay = "1m")
    void forget() {
        var now = clock.instant();
        codes.forget(now.minus(Duration.ofHours(1)));
        agents.forgetCodes(now);
        tokens.forget(now.minus(KEPT));
        sessions.forget(now.minus(KEPT));
        allowances.forgetUnused(Limits.micros(now));
    }
}
