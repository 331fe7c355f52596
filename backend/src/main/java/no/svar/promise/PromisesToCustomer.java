package no.svar.promise;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.svar.access.Chronicle;
import no.svar.access.Customer;
import no.svar.access.Holdings;
import no.svar.edge.Cursor;
import no.svar.edge.Page;

/// The promises that were made to a customer: alone, as one of many whom an outage touches, or as the holder
/// of a metering point on the day in question.
@Singleton
final class PromisesToCustomer {

    private static final int MOST_LOOKED_AT = 100;

    private final List<Audience> audiences;
    private final Promises promises;

    PromisesToCustomer(List<Audience> audiences, Promises promises) {
        this.audiences = audiences;
        this.promises = promises;
    }

    /// A page of those in these states, the newest first. It may be shorter than its limit where a metering
    /// point has changed hands: what was promised to another holder is left out.
    ///
    /// @param before the id of the last promise of the page before
    Page<Promise> newest(
            Customer customer, Holdings holdings, Collection<PromiseState> states, String before, int limit) {
        var circles = circles(customer, holdings);
        var rows = promises.before(circles.keySet(), states, before, limit + 1);
        var page = Page.of(rows, limit, promise -> Cursor.after(promise.id()));
        return new Page<>(made(page.items(), circles), page.nextCursor());
    }

    /// Those that are waited for, as many as are looked at in one go, the earliest due first.
    ///
    /// @param since when those that were missed were found to be so at the earliest
    List<Promise> outstanding(Customer customer, Holdings holdings, Instant since) {
        var circles = circles(customer, holdings);
        return made(promises.outstanding(circles.keySet(), since, MOST_LOOKED_AT), circles);
    }

    /// Those behind that place by when they were made, the newest first; one that was made to another holder
    /// of the same metering point is among them, see [Own#isOwn].
    List<Own> madeBefore(Customer customer, Holdings holdings, Chronicle.Place place, int most) {
        var circles = circles(customer, holdings);
        return promises.madeBefore(circles.keySet(), place.at(), place.id(), most).stream()
                .map(promise -> new Own(promise, covers(circles, promise)))
                .toList();
    }

    /// A promise, and whether it was made to the customer.
    record Own(Promise promise, boolean isOwn) {}

    /// That one, where it was made to the customer.
    Optional<Promise> find(Customer customer, Holdings holdings, String id) {
        return made(promises.find(id).stream().toList(), circles(customer, holdings)).stream().findFirst();
    }

    /// By audience, as one metering point may have been held twice.
    private Map<String, List<Circle>> circles(Customer customer, Holdings holdings) {
        return audiences.stream()
                .flatMap(audience -> audience.of(customer, holdings).stream())
                .collect(Collectors.groupingBy(Circle::audience));
    }

    private static List<Promise> made(List<Promise> promises, Map<String, List<Circle>> circles) {
        return promises.stream().filter(promise -> covers(circles, promise)).toList();
    }

    private static boolean covers(Map<String, List<Circle>> circles, Promise promise) {
        return circles.getOrDefault(promise.audience(), List.of()).stream()
                .anyMatch(circle -> circle.covers(promise.concernsOn()));
    }
}
