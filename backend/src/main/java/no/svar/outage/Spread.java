package no.svar.outage;

import jakarta.inject.Singleton;
import java.util.Set;
import no.svar.outage.OutageChanged.Change;
import no.svar.outbox.Subscriber;
import org.jspecify.annotations.Nullable;

/// Brings the hits of an outage in line with what is told of it, and tells those who were hit.
///
/// It goes by chunks, each of which may be done again without harm. After some of them it hands on what is
/// left as an event of its own, so that no delivery outlasts its lease however many points are hit.
@Singleton
final class Spread implements Subscriber<OutageChanged> {

    private static final int CHUNKS_AT_ONCE = 20;

    private final SpreadDesk desk;
    private final RelayDesk relay;

    Spread(SpreadDesk desk, RelayDesk relay) {
        this.desk = desk;
        this.relay = relay;
    }

    @Override
    public String name() {
        return "outage.spread";
    }

    @Override
    public Class<OutageChanged> event() {
        return OutageChanged.class;
    }

    @Override
    public void receive(OutageChanged event) {
        goThrough(event.outage(), event.changes(), Place.start());
    }

    private void goThrough(String outage, Set<Change> changes, Place from) {
        @Nullable Place place = from;
        var course = new Course(outage, changes);
        for (int i = 0; i < CHUNKS_AT_ONCE && place != null; i++) {
            place = desk.next(course, place);
        }
        if (place != null) {
            relay.handOn(new SpreadingOn(outage, changes, place));
        }
    }

    /// One outage on its way through the points that it names.
    static final class Course {

        private final String outage;
        private final Set<Change> changes;
        private @Nullable Named named;

        Course(String outage, Set<Change> changes) {
            this.outage = outage;
            this.changes = Set.copyOf(changes);
        }

        String outage() {
            return outage;
        }

        boolean hasChanged(Change... any) {
            for (var change : any) {
                if (changes.contains(change)) {
                    return true;
                }
            }
            return false;
        }

        /// What the outage names, read anew where it has changed on the way.
        Named named(Outage now, Scopes scopes) {
            var known = named;
            if (known == null || !known.isOf(now)) {
                known = new Named(now, scopes.of(now.id()));
                named = known;
            }
            return known;
        }
    }

    /// Goes on where another delivery stopped.
    @Singleton
    static final class Further implements Subscriber<SpreadingOn> {

        private final Spread spread;

        Further(Spread spread) {
            this.spread = spread;
        }

        @Override
        public String name() {
            return "outage.spread-on";
        }

        @Override
        public Class<SpreadingOn> event() {
            return SpreadingOn.class;
        }

        @Override
        public void receive(SpreadingOn event) {
            spread.goThrough(event.outage(), event.changes(), event.place());
        }
    }
}
