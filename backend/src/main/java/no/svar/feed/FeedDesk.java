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
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
            return persistently(() -> take(delivery, arrivals));
        } finally {
            writers.release();
        }
    }

    /// Retires what a snapshot leaves out, unless it is a dry run.
    ///
    /// @return how many are left out
    int retireAbsent(Delivery<?> delivery, SnapshotFeed<?> feed, Set<String> present, Instant asOf) {
        return persistently(() -> {
            var absent = feed.absent(delivery.source(), present, asOf);
            if (!delivery.dryRun() && !absent.isEmpty()) {
                feed.retire(delivery.source(), absent, asOf);
            }
            return absent.size();
        });
    }

    private <T> T persistently(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return patiently(() -> inTransaction(work));
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

    private <T> T inTransaction(Supplier<T> work) {
        var definition = new DefaultTransactionDefinition();
        definition.setIsolationLevel(Isolation.READ_COMMITTED);
        return transactions.execute(definition, status -> work.get());
    }

    private <F extends Fact> List<Outcome> take(Delivery<F> delivery, List<Arrival<F>> arrivals) {
        var merge = delivery.merge();
        return merge == null
                ? replace(delivery, (Feed<F>) delivery.feed(), arrivals)
                : merge(delivery, merge, arrivals);
    }

    private <F extends Fact> List<Outcome> replace(
            Delivery<F> delivery, Feed<F> feed, List<Arrival<F>> arrivals) {
        var chunk =
                Chunk.decide(
                        delivery.source(),
                        arrivals,
                        versions(delivery, feed, arrivals),
                        feed.keepsEachVersion());
        if (delivery.dryRun()) {
            delivery.rehearsed().putAll(chunk.versions());
            return chunk.outcomes();
        }
        if (!chunk.accepted().isEmpty()) {
            feed.keep(chunk.accepted());
        }
        note(delivery, chunk.subjects(), chunk.rejected());
        return chunk.outcomes();
    }

    private <F extends Fact> List<Outcome> merge(
            Delivery<F> delivery, MergingFeed.Merge<F> merge, List<Arrival<F>> arrivals) {
        var facts =
                arrivals.stream().map(arrival -> arrival.reading().fact()).filter(Objects::nonNull).toList();
        var merged = Merged.of(arrivals, facts.isEmpty() ? List.of() : merge.merge(facts));
        if (!delivery.dryRun()) {
            note(delivery, merged.accepted(), merged.rejected());
        }
        return merged.outcomes();
    }

    private static <F extends Fact> Map<String, Version> versions(
            Delivery<F> delivery, Feed<F> feed, List<Arrival<F>> arrivals) {
        var keys =
                arrivals.stream()
                        .filter(arrival -> arrival.version() != null)
                        .map(arrival -> arrival.reading().key())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toCollection(TreeSet::new));
        var versions = new HashMap<String, Version>();
        if (!keys.isEmpty()) {
            versions.putAll(feed.versions(delivery.source(), keys));
        }
        keys.stream()
                .filter(delivery.rehearsed()::containsKey)
                .forEach(key -> versions.put(key, delivery.rehearsed().get(key)));
        return versions;
    }

    /// Keeps the rejected rows, and forgets those that have been put right.
    private <F extends Fact> void note(
            Delivery<F> delivery, Set<Subject> accepted, Map<Subject, Arrival<F>> rejected) {
        var kind = delivery.feed().kind();
        if (!accepted.isEmpty() && rejections.hasAny(kind, delivery.source())) {
            rejections.resolve(
                    kind,
                    delivery.source(),
                    accepted.stream().map(subject -> subject.digest().toString()).toList());
        }
        if (!rejected.isEmpty()) {
            rejections.keep(
                    rejected.entrySet().stream()
                            .map(entry -> Rejection.of(delivery, entry.getKey(), entry.getValue()))
                            .toList());
        }
    }

    private static void stepAside(int attempt) {
        LockSupport.parkNanos(
                Duration.ofMillis(ThreadLocalRandom.current().nextLong(20L << attempt)).toNanos());
    }
}
