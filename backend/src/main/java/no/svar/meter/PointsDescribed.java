package no.svar.meter;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import no.svar.shared.Event;

/// Something new was told of these metering points.
///
/// @param meteringPoints their GSRNs as numbers, at most a chunk of a feed
@Serdeable
public record PointsDescribed(List<Long> meteringPoints) implements Event {

    @Override
    public String type() {
        return "meter.points-described-v1";
    }
}
