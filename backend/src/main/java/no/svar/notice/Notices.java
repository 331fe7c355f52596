package no.svar.notice;

import io.micronaut.data.annotation.ParameterExpression;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import no.svar.access.Customer;

/// Whom what was told; what has been written already stays as it is.
@JdbcRepository(dialect = Dialect.MYSQL)
interface Notices extends GenericRepository<Notice, String> {

    @Query(
            """
            INSERT INTO notice (customer_id, id) VALUES (:customerId, :id)
            ON DUPLICATE KEY UPDATE id = VALUES(id)
            """)
    void add(List<Notice> notices);

    /// What the customer was told, newest first, from the first message older than `before` on.
    @Query(
            """
            SELECT m.id, m.told_at, m.kind, m.subject_type, m.subject, m.facts
            FROM notice n
            JOIN notice_message m ON m.id = n.id
            WHERE n.customer_id = :customerId AND n.id < :before
            ORDER BY n.id DESC
            LIMIT :limit
            """)
    @ParameterExpression(name = "customerId", expression = "#{customer.id}")
    List<Message> before(Customer customer, String before, int limit);
}
