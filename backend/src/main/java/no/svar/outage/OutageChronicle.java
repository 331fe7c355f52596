package no.svar.outage;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;
import no.svar.access.Chronicle;
import no.svar.access.Customer;
import no.svar.access.Holdings;
import no.svar.regulation.Gsrn;
import no.svar.shared.Language;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// What was out at a customer's metering points, by when it began there; two statements.
@Singleton
final class OutageChronicle implements Chronicle {

    private static final Text AS_IT_IS = new Text("%s", "%s", "%s", "%s");

    private final Hits hits;
    private final Touches touches;
    private final InstantSource clock;

    OutageChronicle(Hits hits, Touches touches, InstantSource clock) {
        this.hits = hits;
        this.touches = touches;
        this.clock = clock;
    }

    @Override
    public Part part() {
        return Part.OUTAGES;
    }

    @Override
    public List<Entry> behind(Customer customer, Holdings holdings, Place place, int most) {
        var points = Gsrn.numbers(holdings.points());
        if (points.isEmpty()) {
            return List.of();
        }
        var found = newest(points, place, most);
        var touched = touches.with(found).stream().collect(Collectors.toMap(Touch::hit, touch -> touch));
        var now = clock.instant();
        return found.stream()
                .map(hit -> new Entry(place(hit), fact(touched.get(hit), holdings, now, customer.language())))
                .toList();
    }

    private List<Hit> newest(List<Long> points, Place place, int most) {
        var id = Place.parts(place.id(), 2);
        var point = Gsrn.isValid(id.get(0)) ? Gsrn.number(id.get(0)) : Long.MAX_VALUE;
        return hits.newest(points, place.at(), point, id.get(1), most);
    }

    private static Place place(Hit hit) {
        return new Place(hit.startedAt(), Place.id(hit.meteringPointId(), hit.outage()));
    }

    private static @Nullable Fact fact(
            @Nullable Touch touch, Holdings holdings, Instant now, Language language) {
        if (touch == null || !MyOutages.isSeen(touch, holdings, now)) {
            return null;
        }
        var outage = touch.outage();
        return new Fact(
                What.OUTAGE,
                outage.id(),
                AS_IT_IS.with(OverviewWords.text(touch, language)),
                null,
                outage.source(),
                outage.asOf());
    }
}
