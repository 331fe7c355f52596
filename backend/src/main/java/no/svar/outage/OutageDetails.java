package no.svar.outage;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is told of an outage and not searched for: one JSON text in its row.
///
/// @param knownAt when the grid company knew of it, which starts the clock of compensation
/// @param announcedAt of planned work: when those affected were warned
/// @param plannedEnd of planned work
/// @param causeCode a [Cause], or a code that the portal has no words for
/// @param causeText the grid company's words
/// @param workDone what was done about it, told afterwards
/// @param networkKv the voltage of the network that the fault is in
/// @param points how many metering points are told directly
/// @param postalCodes all metering points of which are hit
/// @param customers how many customers are without power, as told
/// @param confirms the suspicion that turned out to be this outage
@Serdeable
record OutageDetails(
        @Nullable Instant knownAt,
        @Nullable Instant announcedAt,
        @Nullable Instant plannedEnd,
        @Nullable String causeCode,
        @Nullable Words causeText,
        @Nullable Words workDone,
        Extent extent,
        @Nullable BigDecimal networkKv,
        int points,
        List<String> postalCodes,
        @Nullable Area area,
        @Nullable String municipality,
        @Nullable Integer customers,
        @Nullable Estimate estimate,
        List<Step> steps,
        @Nullable LegalException exception,
        List<CustomerCaused> customerCaused,
        @Nullable String confirms,
        @Nullable String phone,
        List<Doubt> doubts) {

    OutageDetails doubted(List<Doubt> found) {
        return new OutageDetails(
                knownAt,
                announcedAt,
                plannedEnd,
                causeCode,
                causeText,
                workDone,
                extent,
                networkKv,
                points,
                postalCodes,
                area,
                municipality,
                customers,
                estimate,
                steps,
                exception,
                customerCaused,
                confirms,
                phone,
                found);
    }
}
