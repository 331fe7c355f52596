package no.svar.claim;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.ParameterExpression;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.svar.access.Customer;
import no.svar.shared.Country;
import org.jspecify.annotations.Nullable;

/// What customers demand.
@JdbcRepository(dialect = Dialect.MYSQL)
interface Claims extends GenericRepository<Claim, String> {

    String COLUMNS =
            """
            SELECT customer_id, id, reference, sent_as, kind, details, said, wish, need, account, channel,
                country, decided_by, about, state, contested, missed, version, created_at, received_at,
                changed_at, next_update_by, stopped_since, stopped_seconds, result, amount_minor, reason, law,
                decided_at
            FROM claim
            """;

    /// How a claim fared, without what it was about.
    @Introspected
    record Fared(
            String id,
            @Nullable ClaimNeed need,
            Instant receivedAt,
            @Nullable Instant decidedAt,
            @Nullable Instant stoppedSince,
            long stoppedSeconds) {}

    @Query(
            """
            INSERT INTO claim (customer_id, id, reference, sent_as, kind, details, said, wish, need, account,
                    channel, country, decided_by, about, state, contested, missed, version, created_at,
                    received_at, changed_at, next_update_by, stopped_since, stopped_seconds, result,
                    amount_minor, reason, law, decided_at)
            VALUES (:customerId, :id, :reference, :sentAs, :kind, :details, :said, :wish, :need, :account,
                    :channel, :country, :decidedBy, :about, :state, :contested, :missed, :version, :createdAt,
                    :receivedAt, :changedAt, :nextUpdateBy, :stoppedSince, :stoppedSeconds, :result,
                    :amountMinor, :reason, :law, :decidedAt)
            """)
    void add(Claim claim);

    @Query(
            """
            UPDATE claim
            SET kind = :kind, details = :details, said = :said, wish = :wish, need = :need, account = :account,
                channel = :channel, decided_by = :decidedBy, about = :about, state = :state,
                contested = :contested, missed = :missed, version = :version, received_at = :receivedAt,
                changed_at = :changedAt, next_update_by = :nextUpdateBy, stopped_since = :stoppedSince,
                stopped_seconds = :stoppedSeconds, result = :result, amount_minor = :amountMinor,
                reason = :reason, law = :law, decided_at = :decidedAt
            WHERE customer_id = :customerId AND id = :id
            """)
    void save(Claim claim);

    @Query("DELETE FROM claim WHERE customer_id = :customerId AND id = :id")
    void remove(String customerId, String id);

    @Query(COLUMNS + "WHERE customer_id = :customerId AND id = :id")
    @ParameterExpression(name = "customerId", expression = "#{customer.id}")
    Optional<Claim> find(Customer customer, String id);

    /// As it is now, kept so until the transaction ends.
    @Query(COLUMNS + "WHERE customer_id = :customerId AND id = :id FOR UPDATE")
    @ParameterExpression(name = "customerId", expression = "#{customer.id}")
    Optional<Claim> lock(Customer customer, String id);

    /// The same for who decides it, or the clock.
    @Query(COLUMNS + "WHERE id = :id FOR UPDATE")
    Optional<Claim> lock(String id);

    /// The claim that came by that sending.
    @Query(COLUMNS + "WHERE customer_id = :customerId AND sent_as = :sentAs")
    @ParameterExpression(name = "customerId", expression = "#{customer.id}")
    Optional<Claim> sent(Customer customer, String sentAs);

    /// Newest first, from the first one before that id on.
    @Query(
            COLUMNS
                    + """
                    WHERE customer_id = :customerId AND id < :before AND state IN (:states)
                    ORDER BY id DESC
                    LIMIT :limit
                    """)
    @ParameterExpression(name = "customerId", expression = "#{customer.id}")
    List<Claim> before(Customer customer, String before, Collection<ClaimState> states, int limit);

    @Query(
            """
            SELECT COUNT(*) FROM claim WHERE customer_id = :customerId AND state IN (:states)
            """)
    @ParameterExpression(name = "customerId", expression = "#{customer.id}")
    int count(Customer customer, Collection<ClaimState> states);

    /// What was decided since then, the latest first.
    @Query(
            """
            SELECT id, need, received_at, decided_at, stopped_since, stopped_seconds FROM claim
            WHERE country = :country AND decided_by = :decidedBy AND decided_at > :since
              AND received_at IS NOT NULL
            ORDER BY decided_at DESC
            LIMIT :limit
            """)
    List<Fared> decided(Country country, Decider decidedBy, Instant since, int limit);

    /// What waits to be decided, the oldest first.
    @Query(
            """
            SELECT id, need, received_at, decided_at, stopped_since, stopped_seconds FROM claim
            WHERE country = :country AND decided_by = :decidedBy AND state IN (:states)
              AND received_at IS NOT NULL
            ORDER BY received_at
            LIMIT :limit
            """)
    List<Fared> waiting(Country country, Decider decidedBy, Collection<ClaimState> states, int limit);
}
