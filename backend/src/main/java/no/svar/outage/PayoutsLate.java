package no.svar.outage;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.svar.shared.Country;
import no.svar.shared.Event;
import org.jspecify.annotations.Nullable;

/// What an outage gave was not paid in time: some of its customers are to hear it.
///
/// @param outage the last of those that it is about
/// @param many whether so many of the outage's payouts are late that they are one matter for the operator
/// @param late at most [#MOST]
@Serdeable
public record PayoutsLate(String outage, Country country, String gridCompany, boolean many, List<Late> late)
        implements Event {

    public static final int MOST = 150;

    /// What one customer was to get.
    ///
    /// @param promise that was missed
    /// @param compensation the id at `/v1/compensation`
    /// @param outstandingMinor what has not been paid, in the country's currency; 0 where it was paid late
    /// @param payBy the last day on which it had been paid in time
    /// @param claimBy by when it has to be claimed where it is not paid at all
    /// @param dueAt when the promise was missed
    @Serdeable
    public record Late(
            String customer,
            String promise,
            String compensation,
            long outstandingMinor,
            LocalDate payBy,
            @Nullable LocalDate claimBy,
            Instant dueAt) {}

    @Override
    public String type() {
        return "outage.payouts-late-v1";
    }
}
