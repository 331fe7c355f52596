package no.svar.outage;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An estimate as it was told once; all of them are kept.
///
/// @param id time-ordered, so that the estimates of an outage lie in the order in which they came
/// @param toldAt the age of the row that told it
/// @param latest null where the estimate before was withdrawn and none was given instead
@MappedEntity("outage_estimate")
record OutageEstimate(
        String outage,
        @Id String id,
        Instant toldAt,
        @Nullable Instant earliest,
        @Nullable Instant latest,
        @Nullable Confidence confidence,
        @Nullable Instant nextUpdateAt,
        @TypeDef(type = DataType.STRING, converter = WordsAsJson.class) @Nullable Words reason,
        @Nullable String reasonCode) {

    private static final NoArgGenerator IDS = Generators.timeBasedEpochGenerator();

    /// What the outage says now of when power comes back.
    static OutageEstimate of(Outage outage) {
        var estimate = outage.details().estimate();
        var id = IDS.generate().toString();
        return estimate == null
                ? new OutageEstimate(outage.id(), id, outage.asOf(), null, null, null, null, null, null)
                : new OutageEstimate(
                        outage.id(),
                        id,
                        outage.asOf(),
                        estimate.earliest(),
                        estimate.latest(),
                        estimate.confidence(),
                        estimate.nextUpdateAt(),
                        estimate.reason(),
                        estimate.reasonCode());
    }

    boolean isWithdrawal() {
        return latest == null;
    }
}
