package no.svar.callback;

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

/// The calls that were promised.
@JdbcRepository(dialect = Dialect.MYSQL)
interface Callbacks extends GenericRepository<Callback, String> {

    String COLUMNS =
            """
            SELECT customer_id, id, sent_as, queue, starts_at, ends_at, claim, about, phone, state, attempts,
                version, created_at, changed_at
            FROM callback
            """;

    @Query(
            """
            INSERT INTO callback (customer_id, id, sent_as, queue, starts_at, ends_at, claim, about, phone, state,
                    attempts, version, created_at, changed_at)
            VALUES (:customerId, :id, :sentAs, :queue, :startsAt, :endsAt, :claim, :about, :phone, :state,
                    :attempts, :version, :createdAt, :changedAt)
            """)
    void add(Callback callback);

    @Query(
            """
            UPDATE callback
            SET starts_at = :startsAt, ends_at = :endsAt, phone = :phone, state = :state, attempts = :attempts,
                version = :version, changed_at = :changedAt
            WHERE customer_id = :customerId AND id = :id
            """)
    void save(Callback callback);

    @Query(COLUMNS + "WHERE customer_id = :customerId AND id = :id")
    @ParameterExpression(name = "customerId", expression = "#{customer.id}")
    Optional<Callback> find(Customer customer, String id);

    /// As it is now, kept so until the transaction ends.
    @Query(COLUMNS + "WHERE customer_id = :customerId AND id = :id FOR UPDATE")
    @ParameterExpression(name = "customerId", expression = "#{customer.id}")
    Optional<Callback> lock(Customer customer, String id);

    /// The same for who calls, or the clock.
    @Query(COLUMNS + "WHERE id = :id FOR UPDATE")
    Optional<Callback> lock(String id);

    /// The one that came by that sending.
    @Query(COLUMNS + "WHERE customer_id = :customerId AND sent_as = :sentAs")
    @ParameterExpression(name = "customerId", expression = "#{customer.id}")
    Optional<Callback> sent(Customer customer, String sentAs);

    /// Newest first, from the first one before that id on.
    @Query(
            COLUMNS
                    + """
                    WHERE customer_id = :customerId AND id < :before
                    ORDER BY id DESC
                    LIMIT :limit
                    """)
    @ParameterExpression(name = "customerId", expression = "#{customer.id}")
    List<Callback> before(Customer customer, String before, int limit);

    /// By the half hours that were promised, the latest first, behind that place.
    @Query(
            COLUMNS
                    + """
                    WHERE customer_id = :customerId
                      AND (starts_at < :startsAt OR (starts_at = :startsAt AND id < :id))
                    ORDER BY starts_at DESC, id DESC
                    LIMIT :limit
                    """)
    @ParameterExpression(name = "customerId", expression = "#{customer.id}")
    List<Callback> before(Customer customer, Instant startsAt, String id, int limit);

    /// Those about a claim, the latest half hour first.
    @Query(
            COLUMNS
                    + """
                    WHERE customer_id = :customerId AND claim = :claim
                    ORDER BY starts_at DESC, id DESC
                    LIMIT :limit
                    """)
    @ParameterExpression(name = "customerId", expression = "#{customer.id}")
    List<Callback> about(Customer customer, String claim, int limit);

    /// Those in these states, the earliest first.
    @Query(
            COLUMNS
                    + """
                    WHERE customer_id = :customerId AND state IN (:states)
                    ORDER BY starts_at, id
                    LIMIT :limit
                    """)
    @ParameterExpression(name = "customerId", expression = "#{customer.id}")
    List<Callback> in(Customer customer, Collection<CallbackState> states, int limit);

    /// Lets other bookings of the customer wait until the transaction ends.
    @Query(
            """
            INSERT INTO callback_caller (customer_id, bookings) VALUES (:customerId, 1)
            ON DUPLICATE KEY UPDATE bookings = bookings + 1
            """)
    @ParameterExpression(name = "customerId", expression = "#{customer.id}")
    void lockBookings(Customer customer);

    @Query("SELECT COUNT(*) FROM callback WHERE customer_id = :customerId AND state IN (:states)")
    @ParameterExpression(name = "customerId", expression = "#{customer.id}")
    int count(Customer customer, Collection<CallbackState> states);
}
