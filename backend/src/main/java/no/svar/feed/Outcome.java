package no.svar.feed;

import java.util.List;
import no.svar.shared.Fault;
import org.jspecify.annotations.Nullable;

/// What became of one row of a batch.
///
/// @param row its place in the batch; the first is 1
record Outcome(
        int row,
        @Nullable String key,
        Result result,
        List<Fault> faults,
        List<Fault> doubts,
        List<String> unknownFields) {}
