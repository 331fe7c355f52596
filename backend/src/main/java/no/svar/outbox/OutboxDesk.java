package no.svar.outbox;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.annotation.Transactional;
import io.micronaut.transaction.support.TransactionSynchronization;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import no.svar.shared.Event;
import org.jspecify.annotations.Nullable;

/// Writes events down together with what caused them, and keeps the books of their delivery.
@Singleton
class OutboxDesk {

    private static final NoArgGenerator IDS = Generators.timeBasedEpochGenerator();

    /// What the payload's column holds.
    private static final int MAX_PAYLOAD = 65_535;

    private static final int MAX_ERROR = 500;

    private final Deliveries deliveries;
    private final Subscribers subscribers;
    private final TransactionOperations<Connection> transactions;
    private final Bell bell;
    private final InstantSource clock;

    OutboxDesk(
            Deliveries deliveries,
            Subscribers subscribers,
            TransactionOperations<Connection> transactions,
            Bell bell,
            InstantSource clock) {
        this.deliveries = deliveries;
        this.subscribers = subscribers;
        this.transactions = transactions;
        this.bell = bell;
        this.clock = clock;
    }

    /// Keeps one delivery for each subscriber if, and only if, the transaction of the cause commits.
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void keep(Event event) {
        var names = subscribers.of(event);
        if (names.isEmpty()) {
            return;
        }
        var payload = subscribers.written(event);
        if (payload.getBytes(StandardCharsets.UTF_8).length > MAX_PAYLOAD) {
            throw new IllegalArgumentException(event.type() + " is longer than an event may be");
        }
        var now = now();
        deliveries.add(names.stream().map(name -> delivery(event, name, payload, now)).toList());
        wakeAfterCommit();
    }

    /// Takes deliveries that are due, for as long as the lease lasts; none only where none is due.
    ///
    /// @param hands how many more each subscriber may be handed
    @Transactional(isolation = Isolation.READ_COMMITTED)
    List<Delivery> claim(int limit, Hands hands, Duration lease) {
        var now = now();
        var due = hands.fitting(deliveries.lockDue(now, hands.busy(), limit));
        if (due.isEmpty()) {
            return due;
        }
        var leaseEnds = now.plus(lease);
        deliveries.lease(due.stream().map(Delivery::id).toList(), leaseEnds);
        return due.stream().map(delivery -> delivery.claimedUntil(leaseEnds)).toList();
    }

    void delivered(Delivery delivery) {
        deliveries.remove(delivery.id());
    }

    /// Puts a delivery off after a failure; without a wait it is parked until somebody looks into it.
    void failed(Delivery delivery, @Nullable Duration wait, Throwable failure) {
        var text = String.valueOf(failure);
        deliveries.postpone(
                delivery.id(),
                delivery.attempts(),
                wait == null ? null : now().plus(wait),
                text.substring(0, Math.min(text.length(), MAX_ERROR)));
    }

    private Delivery delivery(Event event, String subscriber, String payload, Instant now) {
        return new Delivery(IDS.generate().toString(), event.type(), subscriber, payload, now, now, 0, null);
    }

    private void wakeAfterCommit() {
        transactions
                .findTransactionStatus()
                .ifPresent(status ->
                        status.registerSynchronization(
                                new TransactionSynchronization() {
                                    @Override
                                    public void afterCommit() {
                                        bell.ring();
                                    }
                                }));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
