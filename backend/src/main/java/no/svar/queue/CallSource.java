package no.svar.queue;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// A system that tells of calls, and what became of what it told.
///
/// @param client the machine client that speaks for it
/// @param skewMillis the median of how much later than its own time an event of it arrives
@MappedEntity("queue_source")
record CallSource(
        String client,
        @Id String source,
        Instant lastSeenAt,
        long skewMillis,
        long accepted,
        long duplicates,
        long late,
        long rejected,
        long ignored,
        @TypeDef(type = DataType.STRING, converter = TextAsJson.class) @Nullable Text lastReason) {}
