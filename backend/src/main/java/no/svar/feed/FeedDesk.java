package no.svar.feed;

import io.micronaut.data.connection.ConnectionDefinition;
import io.micronaut.data.connection.ConnectionOperations;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.support.DefaultTransactionDefinition;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Keeps the facts of a chunk of rows, all of them or none: one transaction, one look at what is kept.
@Singleton
final class FeedDesk {

    private static final int ATTEMPTS = 4;

    private final ConnectionOperations<Connection> connections;
    private final TransactionOperations<Connection> transactions;
    private final Rejections rejections;
    private final FeedSettings settings;
    private final Semaphore writers;

    FeedDesk(
            ConnectionOperations<Connection> connections,
            TransactionOperations<Connection> transactions,
            Rejections rejections,
            FeedSettings settings) {
        this.connections = connections;
        this.transactions = transactions;
        this.rejections = rejections;
        this.settings = settings;
        this.writers = new Semaphore(settings.writers(), true);
    }

    /// What became of each row, in order.
    ///
    /// @throws FeedBusy where other batches with the same keys were in the way again and again
    <F extends Fact> List<Outcome> receive(Delivery<F> delivery, List<Arrival<F>> arrivals) {
        writers.acquireUninterruptibly();
        try {
            return persistently(delivery, arrivals);
        } finally {
            writers.release();
        }
    }

    private <F extends Fact> List<Outcome> persistently(Delivery<F> delivery, List<Arrival<F>> arrivals) {
        for (int attempt = 1; ; attempt++) {
            try {
                return patiently(() -> inTransaction(delivery, arrivals));
            } catch (RuntimeException failure) {
                if (!Contention.caused(failure)) {
                    throw failure;
                }
                if (attempt == ATTEMPTS) {
                    throw new FeedBusy();
                }
                stepAside(attempt);
            }
        }
    }

    /// With the time for a statement that a whole chunk may need; a customer's request gets far less.
    private <T> T patiently(Supplier<T> work) {
        return connections.execute(
                ConnectionDefinition.DEFAULT,
                status -> {
                    var connection = status.getConnection();
                    int usual =
                            setTimeout(connection, Math.toIntExact(settings.databaseTimeout().toMillis()));
                    try {
                        return work.get();
                    } finally {
                        setTimeout(connection, usual);
                    }
                });
    }

    private static int setTimeout(Connection connection, int millis) {
        try {
            if (connection.isClosed()) {
                return millis;
            }
            int before = connection.getNetworkTimeout();
            connection.setNetworkTimeout(Runnable::run, millis);
            return before;
        } catch (SQLException lost) {
            throw new DataAccessException("The connection does not take a network timeout", lost);
        }
    }

    private <F extends Fact> List<Outcome> inTransaction(Delivery<F> delivery, List<Arrival<F>> arrivals) {
        var definition = new DefaultTransactionDefinition();
        definition.setIsolationLevel(Isolation.READ_COMMITTED);
        return transactions.execute(
                definition,
                status -> {
                    var chunk = Chunk.decide(delivery.source(), arrivals, versions(delivery, arrivals));
                    if (delivery.dryRun()) {
                        delivery.rehearsed().putAll(chunk.versions());
                    } else {
                        write(delivery, chunk);
                    }
                    return chunk.outcomes();
                });
    }

    private static <F extends Fact> Map<String, Version> versions(
            Delivery<F> delivery, List<Arrival<F>> arrivals) {
        var keys =
                arrivals.stream()
                        .filter(arrival -> arrival.version() != null)
                        .map(arrival -> arrival.reading().key())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toCollection(TreeSet::new));
        var versions = new HashMap<String, Version>();
        if (!keys.isEmpty()) {
            versions.putAll(delivery.feed().versions(delivery.source(), keys));
        }
        keys.stream()
                .filter(delivery.rehearsed()::containsKey)
                .forEach(key -> versions.put(key, delivery.rehearsed().get(key)));
        return versions;
    }

    private <F extends Fact> void write(Delivery<F> delivery, Chunk<F> chunk) {
        var kind = delivery.feed().kind();
        if (!chunk.accepted().isEmpty()) {
            delivery.feed().keep(chunk.accepted());
            if (rejections.hasAny(kind, delivery.source())) {
                rejections.resolve(kind, delivery.source(), subjects(chunk));
            }
        }
        if (!chunk.rejected().isEmpty()) {
            rejections.keep(
                    chunk.rejected().entrySet().stream()
                            .map(entry -> Rejection.of(delivery, entry.getKey(), entry.getValue()))
                            .toList());
        }
    }

    private static List<String> subjects(Chunk<?> chunk) {
        return chunk.accepted().stream()
                .map(accepted -> Subject.of(accepted.fact().key()).digest().toString())
                .toList();
    }

    private static void stepAside(int attempt) {
        LockSupport.parkNanos(
                Duration.ofMillis(ThreadLocalRandom.current().nextLong(20L << attempt)).toNanos());
    }
}
