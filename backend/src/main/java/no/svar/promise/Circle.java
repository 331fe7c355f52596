package no.svar.promise;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An audience that somebody belongs to, and on which days.
///
/// @param audience as a promise names those it is made to: see [#ofCustomer], [#ofPoint] and [#ofOutage]
/// @param from the first day on which what happens concerns them, `to` the last one; null where it is open
public record Circle(String audience, @Nullable LocalDate from, @Nullable LocalDate to) {

    private static final String CUSTOMER = "customer:";
    private static final String POINT = "point:";

    /// One customer.
    public static String ofCustomer(UUID customer) {
        return CUSTOMER + customer;
    }

    /// The customer that it is; null where it may be many.
    public static @Nullable UUID customerOf(String audience) {
        return audience.startsWith(CUSTOMER) ? UUID.fromString(audience.substring(CUSTOMER.length())) : null;
    }

    /// Whoever holds that metering point on the day that the promise concerns.
    ///
    /// @param meteringPoint its id of 18 digits
    public static String ofPoint(String meteringPoint) {
        return POINT + meteringPoint;
    }

    /// The metering point whose holder an audience is; null where it is another one.
    public static @Nullable String point(String audience) {
        return audience.startsWith(POINT) ? audience.substring(POINT.length()) : null;
    }

    /// Everyone whom that outage touches.
    public static String ofOutage(String outage) {
        return "outage:" + outage;
    }

    boolean covers(@Nullable LocalDate day) {
        return day == null || ((from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to)));
    }
}
