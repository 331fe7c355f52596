package no.svar.meter;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Photos of meters, one a reading at most.
@JdbcRepository(dialect = Dialect.MYSQL)
interface ReadingPhotos extends GenericRepository<ReadingPhotos.Photo, UUID> {

    /// The bytes of a photo.
    @Introspected
    @SuppressWarnings("ArrayRecordComponent") // never compared, never changed
    record Photo(byte[] jpeg) {}

    @Query("SELECT jpeg FROM reading_photo WHERE reading_id = :reading")
    Optional<Photo> find(UUID reading);

    @Query(
            """
            INSERT INTO reading_photo (reading_id, jpeg, width, height, received_at)
            VALUES (:reading, :jpeg, :width, :height, :receivedAt)
            ON DUPLICATE KEY UPDATE jpeg = VALUES(jpeg), width = VALUES(width), height = VALUES(height),
                received_at = VALUES(received_at)
            """)
    void put(UUID reading, byte[] jpeg, int width, int height, Instant receivedAt);
}
