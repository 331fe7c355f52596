package no.svar.outage;

import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.svar.meter.PointFact;
import no.svar.meter.PointFacts;
import no.svar.outage.OutageChanged.Change;
import no.svar.outage.Spread.Course;
import org.jspecify.annotations.Nullable;

/// Writes the hits of an outage, a chunk of them in each transaction.
///
/// The outage's row is held meanwhile: what is written follows from what is told now, in whatever order the
/// events come, and what is newly hit or restored is told and judged once.
@Singleton
class SpreadDesk {

    private static final int CHUNK = 1_000;

    private final Outages outages;
    private final Scopes scopes;
    private final Hits hits;
    private final PointFacts facts;
    private final ReportedTimes reported;
    private final Aftermath aftermath;

    SpreadDesk(
            Outages outages,
            Scopes scopes,
            Hits hits,
            PointFacts facts,
            ReportedTimes reported,
            Aftermath aftermath) {
        this.outages = outages;
        this.scopes = scopes;
        this.hits = hits;
        this.facts = facts;
        this.reported = reported;
        this.aftermath = aftermath;
    }

    /// Does the chunk at that place.
    ///
    /// @return where it goes on; null where all is done
    @Transactional(isolation = Isolation.READ_COMMITTED)
    @Nullable Place next(Course course, Place place) {
        var outage = outages.lock(course.outage()).orElseThrow();
        return switch (place.stage()) {
            case NAMED -> named(course, outage, place);
            case CODES -> ofCode(course, outage, place);
            case HITS -> hits(course, outage, place);
        };
    }

    private @Nullable Place named(Course course, Outage outage, Place place) {
        if (!outage.hits() || !course.hasChanged(Change.BEGUN, Change.SCOPE, Change.RESTORED)) {
            return hitsOrEnd(course, outage);
        }
        var named = course.named(outage, scopes);
        var points = Arrays.stream(named.points().after(place.after(), CHUNK)).boxed().toList();
        hit(outage, points);
        return points.size() == CHUNK ? place.after(points.getLast()) : nextCode(course, outage, named, "");
    }

    private @Nullable Place ofCode(Course course, Outage outage, Place place) {
        var named = course.named(outage, scopes);
        if (!outage.hits() || !named.hasCode(place.code())) {
            return nextCode(course, outage, named, place.code());
        }
        var points = facts.inPostalCodes(outage.country(), Named.written(place.code()), place.after(), CHUNK);
        hit(outage, points);
        return points.size() == CHUNK
                ? place.after(points.getLast())
                : nextCode(course, outage, named, place.code());
    }

    private @Nullable Place nextCode(Course course, Outage outage, Named named, String before) {
        var code = named.codeAfter(before);
        return code == null ? hitsOrEnd(course, outage) : Place.code(code);
    }

    /// Nothing is left to do where nothing was told that matters to what was hit before.
    private static @Nullable Place hitsOrEnd(Course course, Outage outage) {
        var restored = outage.isRestored() || !outage.details().steps().isEmpty();
        return course.hasChanged(
                                Change.SCOPE,
                                Change.TIMES,
                                Change.ESTIMATE,
                                Change.RESTORED,
                                Change.GROUNDS,
                                Change.ENDED)
                        || (course.hasChanged(Change.BEGUN) && restored)
                ? Place.hits()
                : null;
    }

    /// Writes those that were not hit yet, and tells their customers that it began.
    private void hit(Outage outage, List<Long> points) {
        if (points.isEmpty()) {
            return;
        }
        var before =
                hits.lock(outage.id(), points).stream().map(Hit::meteringPoint).collect(Collectors.toSet());
        var heard = reported.of(points, outage);
        var fresh =
                points.stream()
                        .filter(point -> !before.contains(point))
                        .map(point ->
                                new Hit(point, outage.id(), outage.startedAt(), null, null, heard.get(point)))
                        .toList();
        if (!fresh.isEmpty()) {
            hits.write(fresh);
            aftermath.begun(outage, fresh);
        }
    }

    private @Nullable Place hits(Course course, Outage outage, Place place) {
        var page = hits.lockAfter(outage.id(), place.after(), CHUNK);
        if (!page.isEmpty()) {
            aftermath.broughtInLine(
                    course, outage, page, outage.hits() ? bringInLine(course, outage, page) : page);
        }
        return page.size() == CHUNK ? place.after(page.getLast().meteringPoint()) : null;
    }

    /// Answers those that are left, as they are now.
    private List<Hit> bringInLine(Course course, Outage outage, List<Hit> page) {
        var named = course.named(outage, scopes);
        var known = named.asksForCodes() ? factsOf(page) : Map.<Long, PointFact>of();
        var heard = reported.of(page.stream().map(Hit::meteringPoint).toList(), outage);
        var gone = new HashSet<Long>();
        var changed = new ArrayList<Hit>();
        var left = new ArrayList<Hit>(page.size());
        for (var hit : page) {
            var fact = known.get(hit.meteringPoint());
            if (!named.includes(hit.meteringPoint(), fact) && !hit.isSpokenOf()) {
                gone.add(hit.meteringPoint());
                continue;
            }
            var now =
                    hit.told(outage.startedAt(), named.restoredAt(hit.meteringPoint(), fact))
                            .reported(heard.get(hit.meteringPoint()));
            left.add(now);
            if (!now.equals(hit)) {
                changed.add(now);
            }
        }
        if (!gone.isEmpty()) {
            hits.remove(outage.id(), gone);
        }
        if (!changed.isEmpty()) {
            hits.write(changed);
        }
        return left;
    }

    private Map<Long, PointFact> factsOf(List<Hit> page) {
        return facts.of(page.stream().map(Hit::meteringPoint).toList());
    }
}
