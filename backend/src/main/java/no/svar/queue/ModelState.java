package no.svar.queue;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;

/// What a [QueueModel] has learnt, to be kept and restored.
///
/// @param version of this shape; a state of another version is not restored
/// @param replayFrom events received from here on must be applied again after a restore; those that the state
///   holds already are recognised
@Serdeable
record ModelState(int version, Instant replayFrom, List<Double> numbers) {

    static final int VERSION = 1;
}
