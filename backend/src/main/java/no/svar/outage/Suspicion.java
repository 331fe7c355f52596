package no.svar.outage;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Duration;
import java.time.Instant;
import no.svar.shared.Country;
import org.jspecify.annotations.Nullable;

/// Reports of one area, each soon after the one before, that no known outage explains: for the operator to
/// confirm or dismiss.
///
/// The area is a postal code; a metering point whose postal code is not known is an area of its own.
///
/// @param openArea the area, while further reports can join; null from then on
/// @param gridCompany whose grid the first of its points is in, where that is known
/// @param decidedBy the name of the system that decided
/// @param outage what a confirmed one became, or which outage is not over as it was told to be
/// @param stillOut whether it says that: its reports name an outage of which power was told to be back
@MappedEntity("outage_suspicion")
record Suspicion(
        @Id String id,
        @Nullable String openArea,
        Country country,
        @Nullable String postalCode,
        @Nullable String municipality,
        @Nullable String gridCompany,
        State state,
        boolean danger,
        int reports,
        Instant firstReportAt,
        Instant lastReportAt,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable String reason,
        @Nullable String outage,
        boolean stillOut) {

    /// Where it stands with the operator.
    enum State {
        /// Somebody has reported; fewer than it takes to suspect an outage.
        REPORTED,
        /// An outage is suspected.
        OPEN,
        CONFIRMED,
        DISMISSED;

        boolean isDecided() {
            return this == CONFIRMED || this == DISMISSED;
        }
    }

    /// Before its first report, which [#reportedAgain] adds.
    static Suspicion near(HeldPoint point, String id, Instant now) {
        return new Suspicion(
                id,
                point.area(),
                point.country(),
                point.postalCode(),
                point.municipality(),
                point.gridCompany(),
                State.REPORTED,
                false,
                0,
                now,
                now,
                null,
                null,
                null,
                null,
                false);
    }

    /// That an outage is not over at the point, though it was told to be; reports of the same outage join it.
    static Suspicion stillOut(HeldPoint point, String outage, String id, Instant now) {
        return new Suspicion(
                id,
                areaOf(outage),
                point.country(),
                point.postalCode(),
                point.municipality(),
                point.gridCompany(),
                State.OPEN,
                false,
                0,
                now,
                now,
                null,
                null,
                null,
                outage,
                true);
    }

    /// Where those who say that an outage is not over are gathered.
    static String areaOf(String outage) {
        return "outage " + outage;
    }

    /// Whether a report that comes now belongs to it.
    boolean gathers(Instant now, Duration together) {
        return openArea != null && !lastReportAt.plus(together).isBefore(now);
    }

    /// @param suspected whether there are enough of them by now
    Suspicion reportedAgain(Instant at, boolean dangerous, boolean suspected) {
        return new Suspicion(
                id,
                openArea,
                country,
                postalCode,
                municipality,
                gridCompany,
                suspected || dangerous ? State.OPEN : state,
                danger || dangerous,
                reports + 1,
                firstReportAt,
                at.isAfter(lastReportAt) ? at : lastReportAt,
                decidedAt,
                decidedBy,
                reason,
                outage,
                stillOut);
    }

    Suspicion confirmed(Instant at, String by, String outageId) {
        return decided(State.CONFIRMED, at, by, null, outageId);
    }

    Suspicion dismissed(Instant at, String by, @Nullable String why) {
        return decided(State.DISMISSED, at, by, why, stillOut ? outage : null);
    }

    private Suspicion decided(
            State as, Instant at, String by, @Nullable String why, @Nullable String outageId) {
        return new Suspicion(
                id,
                null,
                country,
                postalCode,
                municipality,
                gridCompany,
                as,
                danger,
                reports,
                firstReportAt,
                lastReportAt,
                at,
                by,
                why,
                outageId,
                stillOut);
    }
}
