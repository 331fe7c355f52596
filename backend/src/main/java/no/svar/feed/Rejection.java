package no.svar.feed;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A rejected row as it is kept until the sender has put it right.
///
/// @param subject what it is about; sent again, it takes the place of the row before
/// @param place where it stood in its batch; the first is 1
/// @param content the row's text without secrets; null where the text could not be read at all
@MappedEntity("feed_rejection")
record Rejection(
        @Id String id,
        String kind,
        String source,
        String subject,
        @Nullable String rowKey,
        int place,
        @TypeDef(type = DataType.STRING, converter = FaultsAsJson.class) Faults faults,
        @Nullable String content,
        Instant receivedAt) {

    private static final NoArgGenerator IDS = Generators.timeBasedEpochGenerator();

    private static final int MAX_KEY = 200;

    static Rejection of(Delivery<?> delivery, Subject subject, Arrival<?> arrival) {
        var reading = arrival.reading();
        var key = reading.key();
        return new Rejection(
                IDS.generate().toString(),
                delivery.feed().kind(),
                delivery.source(),
                subject.digest().toString(),
                key == null || key.length() <= MAX_KEY ? key : null,
                arrival.row(),
                new Faults(reading.faults()),
                reading.kept().isEmpty() ? null : Rejected.bounded(reading.kept()),
                delivery.receivedAt());
    }
}
