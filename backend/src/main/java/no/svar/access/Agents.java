package no.svar.access;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Who works at the desk.
@JdbcRepository(dialect = Dialect.MYSQL)
interface Agents extends GenericRepository<AgentRow, UUID> {

    /// Makes or refreshes the agent of that identity, who keeps the id of the first time.
    @Query(
            """
            INSERT INTO agent (id, identity, name, leader, signed_in_at)
            VALUES (:id, :identity, :name, :leader, :signedInAt)
            ON DUPLICATE KEY UPDATE name = VALUES(name), leader = VALUES(leader), signed_in_at = VALUES(signed_in_at)
            """)
    void put(AgentRow agent);

    @Query("SELECT id, identity, name, leader, signed_in_at FROM agent WHERE identity = :identity")
    Optional<AgentRow> identified(String identity);

    @Query("SELECT id, identity, name, leader, signed_in_at FROM agent WHERE id = :id")
    Optional<AgentRow> find(UUID id);

    @Query("SELECT id, identity, name, leader, signed_in_at FROM agent WHERE id IN (:ids)")
    List<AgentRow> all(Collection<UUID> ids);

    /// A one-time code for the browser that signed in.
    @Query(
            """
            INSERT INTO agent_code (hash, browser_hash, agent_id, expires_at)
            VALUES (:hash, :browserHash, :agent, :expiresAt)
            """)
    void addCode(String hash, String browserHash, UUID agent, Instant expiresAt);

    /// Whose code it is, in that browser, while it is good.
    @Query(
            """
            SELECT agent.id, agent.identity, agent.name, agent.leader, agent.signed_in_at
            FROM agent_code JOIN agent ON agent.id = agent_code.agent_id
            WHERE agent_code.hash = :hash AND agent_code.browser_hash = :browserHash
              AND agent_code.expires_at > :now
            """)
    Optional<AgentRow> ofCode(String hash, String browserHash, Instant now);

    /// 0 where somebody else was faster.
    @Query("DELETE FROM agent_code WHERE hash = :hash")
    long useCode(String hash);

    @Query("DELETE FROM agent_code WHERE expires_at < :before")
    long forgetCodes(Instant before);
}
