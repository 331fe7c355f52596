package no.svar.meter;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import java.time.LocalDate;

/// What a day said until some of it was replaced: the trace that a late or corrected value leaves.
///
/// @param id in order of time
@MappedEntity("meter_day_replaced")
@SuppressWarnings("ArrayRecordComponent") // columns of a row: never compared, never changed
record ReplacedDay(
        long meteringPoint,
        @MappedProperty("local_day") LocalDate day,
        @Id String id,
        Instant replacedAt,
        int resolution,
        byte[] wh,
        byte[] quality,
        byte[] ages,
        int version,
        Instant asOf,
        String source) {

    private static final NoArgGenerator IDS = Generators.timeBasedEpochGenerator();

    static ReplacedDay of(MeterDay before, Instant replacedAt) {
        return new ReplacedDay(
                before.meteringPoint(),
                before.day(),
                IDS.generate().toString(),
                replacedAt,
                before.resolution(),
                before.wh(),
                before.quality(),
                before.ages(),
                before.version(),
                before.asOf(),
                before.source());
    }
}
