package no.svar.desk;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/// The pieces of text that agents begin with.
@JdbcRepository(dialect = Dialect.MYSQL)
interface Macros extends GenericRepository<Macro, String> {

    @Query(
            """
            INSERT INTO desk_macro (id, name, kind, nb, nn, sv, en, changed_at)
            VALUES (:id, :name, :kind, :nb, :nn, :sv, :en, :changedAt)
            ON DUPLICATE KEY UPDATE name = VALUES(name), kind = VALUES(kind), nb = VALUES(nb), nn = VALUES(nn),
                sv = VALUES(sv), en = VALUES(en), changed_at = VALUES(changed_at)
            """)
    void put(Macro macro);

    @Query("DELETE FROM desk_macro WHERE id = :id")
    void remove(String id);

    /// By name, behind that one.
    @Query(
            """
            SELECT id, name, kind, nb, nn, sv, en, changed_at FROM desk_macro
            WHERE name > :name OR (name = :name AND id > :id)
            ORDER BY name, id
            LIMIT :limit
            """)
    List<Macro> after(String name, String id, int limit);
}
