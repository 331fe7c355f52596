package no.svar.feed;

import org.jspecify.annotations.Nullable;

/// A row that was read and waits to be kept.
///
/// @param row its place in the batch; the first is 1
/// @param version of the fact, where there is one
record Arrival<F extends Fact>(int row, Reading<F> reading, @Nullable Version version) {

    Outcome becomes(Result result) {
        return new Outcome(
                row, reading.key(), result, reading.faults(), reading.doubts(), reading.unknownFields());
    }
}
