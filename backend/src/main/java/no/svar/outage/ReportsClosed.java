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
/// @param reports at most [#MOST]
@Serdeable
public record ReportsClosed(
        String suspicion, Country country, @Nullable String reason, Instant at, List<Closed> reports)
        implements Event {

    public static final int MOST = 500;

    /// The last report of one customer.
    @Serdeable
    public record Closed(String customer, String report) {}

    @Override
    public String type() {
        return "outage.reports-closed-v1";
    }
}
