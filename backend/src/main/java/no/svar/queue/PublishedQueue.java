package no.svar.queue;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;

/// The row of one queue that its leader writes and all pods read.
///
/// @param version grows by one with each change, whoever leads
@MappedEntity("queue_published")
record PublishedQueue(
        @Id String queue,
        long version,
        Instant publishedAt,
        @TypeDef(type = DataType.STRING, converter = PublishedAsJson.class) Published content) {}
