package no.svar.access;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Opens, refreshes and ends sessions, and writes down that it did.
@Singleton
class SessionDesk {

    /// What a customer's front end gets to go on with.
    record Opened(Session session, String accessToken, String refreshToken) {}

    private final RefreshChain chain;
    private final Customers customers;
    private final Logbook logbook;
    private final TokenIssuer issuer;
    private final ApplicationEventPublisher<Object> events;
    private final InstantSource clock;

    SessionDesk(
            RefreshChain chain,
            Customers customers,
            Logbook logbook,
            TokenIssuer issuer,
            ApplicationEventPublisher<Object> events,
            InstantSource clock) {
        this.chain = chain;
        this.customers = customers;
        this.logbook = logbook;
        this.issuer = issuer;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    Opened open(CustomerRow customer, @Nullable String device) {
        var opened = chain.open(customer.id(), device, chain.ofCustomers(), now());
        logbook.write(customer.id(), AccessLogEntry.Event.SIGNED_IN, Actor.SELF, device);
        return answered(opened, customer);
    }

    /// Empty where the token is refused; one that was used before also ends its session.
    @Transactional
    Optional<Opened> refresh(String refreshToken) {
        return switch (chain.next(refreshToken, chain.ofCustomers(), now())) {
            case RefreshChain.Step.Next next ->
                    customers.find(next.session().customerId()).map(customer -> answered(next, customer));
            case RefreshChain.Step.Reused reused -> {
                reported(reused.session());
                yield Optional.empty();
            }
            case RefreshChain.Step.Refused() -> Optional.empty();
        };
    }

    @Transactional
    void signOut(UUID session, UUID customer) {
        end(session, customer, AccessLogEntry.Event.SIGNED_OUT);
    }

    /// False where the session is not that customer's, or is over.
    @Transactional
    boolean end(UUID session, UUID customer) {
        return end(session, customer, AccessLogEntry.Event.SESSION_ENDED);
    }

    private boolean end(UUID session, UUID customer, AccessLogEntry.Event event) {
        var now = now();
        if (!chain.end(session, customer, now)) {
            return false;
        }
        logbook.write(customer, event, Actor.SELF, null);
        events.publishEvent(new EndedSessions.Notice(session, now));
        return true;
    }

    private void reported(Session session) {
        var now = now();
        logbook.write(
                session.customerId(), AccessLogEntry.Event.REFRESH_REUSED, Actor.SYSTEM, session.device());
        events.publishEvent(new EndedSessions.Notice(session.id(), now));
        events.publishEvent(new RefreshReused(session.customerId(), session.id(), now));
    }

    private Opened answered(RefreshChain.Step.Next next, CustomerRow customer) {
        var who =
                new SignedIn.AsCustomer(customer.id(), next.session().id(), customer.language(), Actor.SELF);
        return new Opened(next.session(), issuer.issue(who), next.refreshToken());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
