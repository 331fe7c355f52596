package no.svar.notice;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.ParameterExpression;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import no.svar.access.Customer;
import no.svar.promise.Subject;
import org.jspecify.annotations.Nullable;

/// Whom what was told; what has been written already stays as it is.
@JdbcRepository(dialect = Dialect.MYSQL)
interface Notices extends GenericRepository<Notice, String> {

    /// A message as one customer was told it.
    @Introspected
    record Told(
            String id,
            Instant toldAt,
            NoticeKind kind,
            Subject.Type subjectType,
            String subject,
            String facts,
            @Nullable Instant readAt) {

        Message message() {
            return new Message(id, toldAt, kind, subjectType, subject, facts);
        }
    }

    @Query(
            """
            INSERT INTO notice (customer_id, id, read_at) VALUES (:customerId, :id, :readAt)
            ON DUPLICATE KEY UPDATE id = VALUES(id)
            """)
    void add(List<Notice> notices);

    /// What the customer was told, newest first, from the first message older than `before` on.
    @Query(
            """
            SELECT m.id, m.told_at, m.kind, m.subject_type, m.subject, m.facts, n.read_at
            FROM notice n
            JOIN notice_message m ON m.id = n.id
            WHERE n.customer_id = :customerId AND n.id < :before
            ORDER BY n.id DESC
            LIMIT :limit
            """)
    @ParameterExpression(name = "customerId", expression = "#{customer.id}")
    List<Told> before(Customer customer, String before, int limit);

    /// 0 where it was read before, or was not told the customer.
    @Query(
            """
            UPDATE notice SET read_at = :now
            WHERE customer_id = :customerId AND id = :id AND read_at IS NULL
            """)
    @ParameterExpression(name = "customerId", expression = "#{customer.id}")
    int read(Customer customer, String id, Instant now);

    @Query("SELECT COUNT(*) > 0 FROM notice WHERE customer_id = :customerId AND id = :id")
    @ParameterExpression(name = "customerId", expression = "#{customer.id}")
    boolean has(Customer customer, String id);

    /// The next customers who were told anything.
    @Query(
            """
            SELECT DISTINCT customer_id FROM notice WHERE customer_id > :after
            ORDER BY customer_id
            LIMIT :limit
            """)
    List<String> customers(String after, int limit);

    @Query("DELETE FROM notice WHERE customer_id IN (:customers) AND id < :before")
    int purge(List<String> customers, String before);
}
