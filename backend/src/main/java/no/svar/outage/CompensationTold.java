package no.svar.outage;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.svar.shared.Country;
import no.svar.shared.Event;
import org.jspecify.annotations.Nullable;

/// Some customers are to hear what an outage gives them, or that what they heard has changed.
///
/// @param outage the last of those that it is about
/// @param judged at most [#MOST_JUDGED]
@Serdeable
public record CompensationTold(String outage, Country country, String gridCompany, List<Judged> judged)
        implements Event {

    public static final int MOST_JUDGED = 250;

    /// What one customer is told.
    ///
    /// @param compensation the id at `/v1/compensation`
    /// @param result DUE, NOT_DUE (where something else was told before) or UNDECIDED
    /// @param amountMinor in the country's currency; null where it is not decided
    /// @param payBy the last day on which it is paid in time; null where nothing is due
    /// @param at when it was judged, which tells one word about the same compensation from the next
    @Serdeable
    public record Judged(
            String customer,
            String compensation,
            CompensationResult result,
            @Nullable Long amountMinor,
            @Nullable LocalDate payBy,
            Instant at) {}

    @Override
    public String type() {
        return "outage.compensation-told-v1";
    }
}
