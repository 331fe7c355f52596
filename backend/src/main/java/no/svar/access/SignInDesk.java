package no.svar.access;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Turns a code into a session.
@Singleton
class SignInDesk {

    private final SignInCodes codes;
    private final Customers customers;
    private final SessionDesk sessions;
    private final Secrets secrets;
    private final AccessSettings settings;
    private final InstantSource clock;

    SignInDesk(
            SignInCodes codes,
            Customers customers,
            SessionDesk sessions,
            Secrets secrets,
            AccessSettings settings,
            InstantSource clock) {
        this.codes = codes;
        this.customers = customers;
        this.sessions = sessions;
        this.secrets = secrets;
        this.settings = settings;
        this.clock = clock;
    }

    /// Empty where the code is refused; the try counts all the same.
    @Transactional
    Optional<SessionDesk.Opened> redeem(UUID challenge, String code, @Nullable String device) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (codes.tryOnce(challenge, settings.codeTries(), now) == 0) {
            return Optional.empty();
        }
        var hash = secrets.hashOfCode(challenge, code);
        return codes.find(challenge)
                .filter(kept -> RandomSecret.same(kept.codeHash(), hash))
                .filter(kept -> codes.use(challenge, now) > 0)
                .flatMap(kept -> customers.reachedAt(kept.addressHash()))
                .map(customer -> sessions.open(customer, device));
    }
}
