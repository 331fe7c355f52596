package no.svar.claim;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import no.svar.shared.Event;
import org.jspecify.annotations.Nullable;

/// A claim has taken a step after it was received.
///
/// @param state the name of the state that it is in now
/// @param result what was decided, where it is
/// @param board the dispute body that the law wants named together with the decision
@Serdeable
public record ClaimMoved(
        String claim,
        String customer,
        String reference,
        String state,
        @Nullable String result,
        Instant at,
        @Nullable Instant nextUpdateBy,
        @Nullable String board)
        implements Event {

    @Override
    public String type() {
        return "claim.moved-v1";
    }
}
