package no.svar.outage;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/// The metering points that an outage, or one step of its restoration, names.
///
/// @param part 0 for the outage itself, else the step's place, counted from 1
/// @param points a packed [PointSet]
@MappedEntity("outage_scope")
@SuppressWarnings("ArrayRecordComponent") // columns of a row: never compared, never changed
record Scope(@Id String outage, int part, byte[] points) {

    static final int WHOLE = 0;
}
