package no.svar.queue;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import no.svar.queue.Published.Earlier;
import no.svar.queue.Published.Opening;
import org.jspecify.annotations.Nullable;

/// What the leader of a queue knows, so that the next one goes on from there.
///
/// @param sources those that have told of the queue; a sign of life of one of them is one for the queue
/// @param middles of the ranges of the last minutes, the oldest first
@Serdeable
record KeptState(ModelState model, List<String> sources, @Nullable Opening hours, List<Earlier> middles) {}
