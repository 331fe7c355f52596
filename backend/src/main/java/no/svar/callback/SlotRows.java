package no.svar.callback;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/// The books of the half hours: a row for each in which somebody has booked, counted up and down in place.
@JdbcRepository(dialect = Dialect.MYSQL)
interface SlotRows extends GenericRepository<SlotRow, Instant> {

    @Query(
            """
            SELECT queue, starts_at, booked FROM callback_slot
            WHERE queue = :queue AND starts_at >= :from AND starts_at < :to
            """)
    List<SlotRow> between(String queue, Instant from, Instant to);

    /// Makes sure that there is a row, and keeps it as it is until the transaction ends.
    @Query(
            """
            INSERT INTO callback_slot (queue, starts_at, booked) VALUES (:queue, :startsAt, 0)
            ON DUPLICATE KEY UPDATE booked = booked
            """)
    void open(String queue, Instant startsAt);

    /// Takes a place where there is one; 0 where there is none.
    @Query(
            """
            UPDATE callback_slot SET booked = booked + 1
            WHERE queue = :queue AND starts_at = :startsAt AND booked < :capacity
            """)
    int take(String queue, Instant startsAt, int capacity);

    @Query(
            """
            UPDATE callback_slot SET booked = booked - 1
            WHERE queue = :queue AND starts_at = :startsAt AND booked > 0
            """)
    void giveBack(String queue, Instant startsAt);
}
