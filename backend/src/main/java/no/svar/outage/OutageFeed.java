package no.svar.outage;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.svar.feed.KeptVersion;
import no.svar.feed.Row;
import no.svar.feed.SnapshotFeed;
import no.svar.feed.Version;
import org.jspecify.annotations.Nullable;

/// Outages, as the systems of grid companies tell them: each row the whole of one outage as it is now.
///
/// A row is taken in by a fixed number of statements, however many metering points it names; which of them
/// are hit by what is written afterwards by [Spread].
@Singleton
final class OutageFeed implements SnapshotFeed<OutageFact> {

    private static final int LARGEST_ROW = 12 << 20;

    private final Outages outages;
    private final OutageBooks books;
    private final OutagePromises promises;
    private final ApplicationEventPublisher<Object> events;
    private final InstantSource clock;

    OutageFeed(
            Outages outages,
            OutageBooks books,
            OutagePromises promises,
            ApplicationEventPublisher<Object> events,
            InstantSource clock) {
        this.outages = outages;
        this.books = books;
        this.promises = promises;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "outages";
    }

    @Override
    public int largestRow() {
        return LARGEST_ROW;
    }

    @Override
    public OutageFact read(Row row) {
        return OutageReading.read(row);
    }

    @Override
    public Map<String, Version> versions(String source, Collection<String> keys) {
        return KeptVersion.byKey(outages.versions(source, keys));
    }

    /// An estimate that was told is kept even where the next row of the batch tells another.
    @Override
    public boolean keepsEachVersion() {
        return true;
    }

    @Override
    public void keep(List<Accepted<OutageFact>> facts) {
        var known = known(facts);
        var rest = facts;
        while (!rest.isEmpty()) {
            var later = new ArrayList<Accepted<OutageFact>>();
            var first = new LinkedHashMap<String, Accepted<OutageFact>>();
            for (var fact : rest) {
                if (first.putIfAbsent(fact.fact().externalId(), fact) != null) {
                    later.add(fact);
                }
            }
            keepOneOfEach(List.copyOf(first.values()), known);
            rest = later;
        }
    }

    /// @param known what is kept of them, and from then on what was told here
    private void keepOneOfEach(List<Accepted<OutageFact>> facts, Map<String, Outage> known) {
        var now = now();
        var told =
                facts.stream()
                        .map(fact -> {
                            var before = known.get(fact.fact().externalId());
                            return new Retelling(fact.fact(), before, Outage.of(fact, before, now));
                        })
                        .toList();
        told.forEach(one -> known.put(one.after().externalId(), one.after()));
        write(told);
        var news = told.stream().filter(Retelling::isNews).toList();
        if (news.isEmpty()) {
            return;
        }
        var samePoints = books.keep(news);
        promises.follow(news.stream().map(Retelling::after).toList());
        news.forEach(one -> tell(one.before(), one.after(), samePoints.contains(one.after().id())));
    }

    @Override
    public Set<String> absent(String source, Set<String> present, Instant asOf) {
        var absent = new TreeSet<>(outages.lockOpen(source, asOf));
        absent.removeAll(present);
        return absent;
    }

    @Override
    public void retire(String source, Collection<String> keys, Instant asOf) {
        var now = now();
        var open = outages.told(source, keys);
        var retired = open.stream().map(outage -> outage.retired(asOf, now)).toList();
        outages.update(retired);
        promises.follow(retired);
        open.forEach(outage -> tell(outage, outage.retired(asOf, now), true));
    }

    private Map<String, Outage> known(List<Accepted<OutageFact>> facts) {
        var keys = facts.stream().filter(Accepted::known).map(fact -> fact.fact().externalId()).toList();
        var known = new HashMap<String, Outage>();
        if (!keys.isEmpty()) {
            outages.told(facts.getFirst().source(), keys)
                    .forEach(outage -> known.put(outage.externalId(), outage));
        }
        return known;
    }

    private void write(List<Retelling> told) {
        var fresh = new ArrayList<Outage>();
        var newer = new ArrayList<Outage>();
        told.forEach(one -> (one.before() == null ? fresh : newer).add(one.after()));
        if (!fresh.isEmpty()) {
            outages.insert(fresh);
        }
        if (!newer.isEmpty()) {
            outages.update(newer);
        }
    }

    private void tell(@Nullable Outage before, Outage after, boolean samePoints) {
        events.publishEvent(new OutageChanged(after.id(), OutageChanged.between(before, after, samePoints)));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
