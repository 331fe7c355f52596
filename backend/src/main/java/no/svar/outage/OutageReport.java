package no.svar.outage;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import no.svar.access.Customer;
import no.svar.regulation.Gsrn;
import no.svar.shared.Country;
import org.jspecify.annotations.Nullable;

/// What a customer told of a metering point, and when we received it: from then on the grid company knows.
///
/// What became of it is not kept here: its suspicion and the outages of its metering point tell, see
/// [ReportStanding].
///
/// @param turn the customer's first, second, … report: two that come at once cannot both be the next
/// @param sinceAt since when, as the customer knows it
/// @param said what else the customer saw, in the customer's own words
/// @param outage the open outage that it joined or opened again when it came; null where there was none
/// @param suspicion that of its area, where it joined no outage
@MappedEntity("outage_report")
record OutageReport(
        @Id String customerId,
        @Id int turn,
        String id,
        long meteringPoint,
        Country country,
        ReportedFault what,
        boolean danger,
        @Nullable Instant sinceAt,
        @Nullable String said,
        @Nullable String outage,
        @Nullable String suspicion,
        Instant receivedAt) {

    /// What a customer writes.
    ///
    /// @param outage the outage that is meant; null where the customer names none
    record Told(
            long meteringPoint,
            ReportedFault what,
            boolean danger,
            @Nullable Instant since,
            @Nullable String text,
            @Nullable String outage) {}

    static OutageReport received(
            Customer customer, int turn, String id, Told told, Country country, Instant at) {
        return new OutageReport(
                customer.id().toString(),
                turn,
                id,
                told.meteringPoint(),
                country,
                told.what(),
                told.danger(),
                told.since(),
                told.text(),
                null,
                null,
                at);
    }

    OutageReport joining(String outageId) {
        return new OutageReport(
                customerId,
                turn,
                id,
                meteringPoint,
                country,
                what,
                danger,
                sinceAt,
                said,
                outageId,
                suspicion,
                receivedAt);
    }

    OutageReport suspecting(String suspicionId) {
        return new OutageReport(
                customerId,
                turn,
                id,
                meteringPoint,
                country,
                what,
                danger,
                sinceAt,
                said,
                outage,
                suspicionId,
                receivedAt);
    }

    /// Whether this says already what is told again; news of danger never is.
    boolean says(Told again) {
        return meteringPoint == again.meteringPoint() && what == again.what() && (danger || !again.danger());
    }

    String point() {
        return Gsrn.id(meteringPoint);
    }
}
