package no.svar.notice;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/// What was told; what has been written already stays as it is.
@JdbcRepository(dialect = Dialect.MYSQL)
interface Messages extends GenericRepository<Message, String> {

    @Query(
            """
            INSERT INTO notice_message (id, told_at, kind, subject_type, subject, facts)
            VALUES (:id, :toldAt, :kind, :subjectType, :subject, :facts)
            ON DUPLICATE KEY UPDATE id = VALUES(id)
            """)
    void add(List<Message> messages);

    @Query("DELETE FROM notice_message WHERE id < :before LIMIT 5000")
    int purge(String before);
}
