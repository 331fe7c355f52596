package no.svar.outage;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import no.svar.shared.Country;
import no.svar.shared.Event;
import org.jspecify.annotations.Nullable;

/// Some customers are to hear that the operator has looked into their reports and found no fault; one event
/// for many of them.
///
/// @param reason in the operator's words
/// @param customers their ids, at most [#MOST_CUSTOMERS]
@Serdeable
public record ReportsClosed(
        String suspicion, Country country, @Nullable String reason, Instant at, List<String> customers)
        implements Event {

    public static final int MOST_CUSTOMERS = 500;

    @Override
    public String type() {
        return "outage.reports-closed-v1";
    }
}
