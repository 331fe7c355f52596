package no.svar.claim;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The agents' order, and who works on what.
@JdbcRepository(dialect = Dialect.MYSQL)
interface CaseRows extends GenericRepository<CaseRow, String> {

    String COLUMNS =
            """
            SELECT claim_id, reference, kind, state, country, need, raised, breached, urgency, received_at, due_at,
                ready_at, for_leader, agent_id, leased_until, decided_by_agent
            FROM claim_case
            """;

    /// How many claims stand how.
    @Introspected
    record Tally(
            ClaimState state, boolean breached, boolean raised, boolean forLeader, long today, long many) {}

    @Query(
            """
            INSERT INTO claim_case (claim_id, reference, kind, state, country, need, raised, breached, urgency,
                    received_at, due_at, ready_at, for_leader, agent_id, leased_until, decided_by_agent)
            VALUES (:claimId, :reference, :kind, :state, :country, :need, :raised, :breached, :urgency,
                    :receivedAt, :dueAt, :readyAt, :forLeader, :agentId, :leasedUntil, :decidedByAgent)
            """)
    void add(CaseRow row);

    @Query(COLUMNS + "WHERE claim_id = :claim")
    Optional<CaseRow> find(String claim);

    /// Where it lies now; who works on it stays.
    @Query(
            """
            UPDATE claim_case
            SET state = :state, breached = :breached, urgency = :urgency, due_at = :dueAt, ready_at = :readyAt,
                for_leader = :forLeader
            WHERE claim_id = :claimId
            """)
    void place(CaseRow row);

    /// The most urgent one that nobody works on, without those that others are just taking.
    @Query(
            COLUMNS
                    + """
                    WHERE urgency < 9 AND ready_at <= :now AND for_leader IN (:leader)
                      AND (leased_until IS NULL OR leased_until <= :now)
                      AND (decided_by_agent IS NULL OR decided_by_agent <> :agent)
                    ORDER BY urgency, due_at, claim_id
                    LIMIT 1
                    FOR UPDATE SKIP LOCKED
                    """)
    Optional<CaseRow> lockNext(String agent, Collection<Boolean> leader, Instant now);

    /// 0 where another agent works on it.
    @Query(
            """
            UPDATE claim_case SET agent_id = :agent, leased_until = :until
            WHERE claim_id = :claim AND (leased_until IS NULL OR leased_until <= :now OR agent_id = :agent)
            """)
    long lease(String claim, String agent, Instant until, Instant now);

    /// 0 where it was not in that agent's hand.
    @Query(
            """
            UPDATE claim_case SET agent_id = NULL, leased_until = NULL
            WHERE claim_id = :claim AND agent_id = :agent
            """)
    long release(String claim, String agent);

    /// Whoever worked on it works on it no more.
    @Query("UPDATE claim_case SET agent_id = NULL, leased_until = NULL WHERE claim_id = :claim")
    void release(String claim);

    @Query("UPDATE claim_case SET decided_by_agent = :agent WHERE claim_id = :claim")
    void decided(String claim, String agent);

    /// As they are handed out, behind that place.
    @Query(
            COLUMNS
                    + """
                    WHERE state IN (:states) AND kind IN (:kinds) AND for_leader IN (:leader)
                      AND (urgency > :urgency OR (urgency = :urgency
                          AND (due_at > :due OR (due_at = :due AND claim_id > :claim))))
                    ORDER BY urgency, due_at, claim_id
                    LIMIT :limit
                    """)
    List<CaseRow> urgent(
            Collection<ClaimState> states,
            Collection<ClaimKind> kinds,
            Collection<Boolean> leader,
            int urgency,
            Instant due,
            String claim,
            int limit);

    /// As they came in, behind that place.
    @Query(
            COLUMNS
                    + """
                    WHERE state IN (:states) AND kind IN (:kinds) AND for_leader IN (:leader)
                      AND (received_at > :received OR (received_at = :received AND claim_id > :claim))
                    ORDER BY received_at, claim_id
                    LIMIT :limit
                    """)
    List<CaseRow> oldest(
            Collection<ClaimState> states,
            Collection<ClaimKind> kinds,
            Collection<Boolean> leader,
            Instant received,
            String claim,
            int limit);

    /// @param tonight the end of today
    @Query(
            """
            SELECT state, breached, raised, for_leader,
                SUM(CASE WHEN due_at < :tonight THEN 1 ELSE 0 END) AS today, COUNT(*) AS many
            FROM claim_case
            WHERE urgency < 9 AND for_leader IN (:leader)
            GROUP BY state, breached, raised, for_leader
            """)
    List<Tally> tally(Collection<Boolean> leader, Instant tonight);

    @Query(
            """
            SELECT COUNT(*) FROM claim_case
            WHERE urgency < 9 AND agent_id = :agent AND leased_until > :now
            """)
    long leasedTo(String agent, Instant now);
}
