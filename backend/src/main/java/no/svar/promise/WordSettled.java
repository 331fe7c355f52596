package no.svar.promise;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import no.svar.shared.Event;
import org.jspecify.annotations.Nullable;

/// What was found of a promise that a customer had told of.
///
/// @param dueAt by when it is to be done, where it was confirmed
@Serdeable
public record WordSettled(
        String promise,
        Subject subject,
        String customer,
        WordDesk.Result result,
        @Nullable Instant dueAt,
        Instant at)
        implements Event {

    @Override
    public String type() {
        return "promise.word-settled-v1";
    }
}
