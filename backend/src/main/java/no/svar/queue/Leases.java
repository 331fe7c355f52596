package no.svar.queue;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Who leads which queue, by the database's clock, which is the only one that all nodes share.
@JdbcRepository(dialect = Dialect.MYSQL)
interface Leases extends GenericRepository<Lease, String> {

    @Query(
            """
            INSERT IGNORE INTO queue_lease (queue, holder, epoch, leased_until)
            VALUES (:queue, '', 0, TIMESTAMPADD(DAY, -1, NOW(6)))
            """)
    void open(String queue);

    /// Takes the lead where nobody has it, in the next epoch; 0 where somebody has.
    @Query(
            """
            UPDATE queue_lease
            SET holder = :holder, epoch = epoch + 1, leased_until = TIMESTAMPADD(MICROSECOND, :micros, NOW(6))
            WHERE queue = :queue AND leased_until < NOW(6)
            """)
    int take(String queue, String holder, long micros);

    @Query("SELECT epoch FROM queue_lease WHERE queue = :queue AND holder = :holder")
    Optional<Long> epoch(String queue, String holder);

    /// Keeps the lead of all queues that the holder has.
    @Query(
            """
            UPDATE queue_lease SET leased_until = TIMESTAMPADD(MICROSECOND, :micros, NOW(6))
            WHERE holder = :holder AND queue IN (:queues)
            """)
    int renew(String holder, Collection<String> queues, long micros);

    @Query("SELECT queue, epoch FROM queue_lease WHERE holder = :holder")
    List<Lease> heldBy(String holder);

    /// Holds on to the lead until the transaction ends, where it is still that epoch's.
    @Query("SELECT epoch FROM queue_lease WHERE queue = :queue AND epoch = :epoch FOR UPDATE")
    Optional<Long> lock(String queue, long epoch);

    @Query("SELECT queue, epoch FROM queue_lease")
    List<Lease> all();

    /// Queues that nobody leads now.
    @Query("SELECT queue, epoch FROM queue_lease WHERE leased_until < NOW(6)")
    List<Lease> free();

    /// Gives the lead up, so that another node need not wait until it runs out.
    @Query("UPDATE queue_lease SET leased_until = TIMESTAMPADD(DAY, -1, NOW(6)) WHERE holder = :holder")
    void release(String holder);
}
