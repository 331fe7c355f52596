package no.svar.outage;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.svar.meter.PointFact;
import no.svar.outage.Compensation.Paid;
import no.svar.outage.Compensation.PeriodKey;
import no.svar.outage.Verdict.Reason;
import no.svar.regulation.NorwegianOutage.User;
import no.svar.regulation.OutagePeriods;
import no.svar.regulation.OutagePeriods.Joined;
import no.svar.regulation.PayoutDeadline;
import no.svar.shared.Country;
import org.jspecify.annotations.Nullable;

/// All judgements of one metering point, from the first outage on: what one gives may depend on those before,
/// and an outage that joins others changes them.
final class Reckoning {

    private static final NoArgGenerator IDS = Generators.timeBasedEpochGenerator();

    private final PointFile file;
    private final Law law;
    private final Instant now;
    private final List<Compensation> unmatched;
    private final Map<PeriodKey, Compensation> before = new HashMap<>();
    private final Map<Integer, Long> dueInYear = new HashMap<>();

    private Reckoning(PointFile file, Law law, Instant now) {
        this.file = file;
        this.law = law;
        this.now = now;
        this.unmatched = new ArrayList<>(file.kept());
    }

    /// A judgement that says something new, and the one that it takes the place of.
    record Change(@Nullable Compensation before, Compensation now) {

        /// The place that is left, where the period begins at another moment than was known.
        Optional<PeriodKey> leaves() {
            return Optional.ofNullable(before)
                    .map(Compensation::key)
                    .filter(place -> !place.equals(now.key()));
        }

        boolean isNews() {
            return now.isNewsAfter(before);
        }
    }

    static List<Change> of(PointFile file, Law law, Instant now) {
        return new Reckoning(file, law, now).changes();
    }

    private List<Change> changes() {
        var judged = new ArrayList<Compensation>();
        for (var period : periods()) {
            var kept = match(period);
            if (kept != null || period.restoredAt() != null) {
                judged.add(judge(period, kept));
            }
        }
        var joined = joined(judged);
        for (var gone : unmatched) {
            var reason =
                    Collections.disjoint(joined, gone.outages())
                            ? Reason.NO_LONGER_AFFECTED
                            : Reason.JOINED_WITH_ANOTHER;
            var verdict = Verdict.notDue(reason, gone.verdict().counted(), List.of());
            before.put(gone.key(), gone);
            judged.add(gone.withdrawn(verdict, now));
        }
        return Settlement.of(judged, file.payouts(), file.outages()).stream()
                .map(one -> {
                    var earlier = before.get(one.key());
                    return new Change(earlier, one.after(earlier));
                })
                .filter(change -> change.before() == null || !change.now().saysTheSame(change.before()))
                .toList();
    }

    private List<Joined<Interruption>> periods() {
        var spells = new ArrayList<Interruption>(file.hits().size());
        for (var hit : file.hits()) {
            var outage = file.outages().get(hit.outage());
            if (outage != null && Grounds.count(outage, now)) {
                spells.add(Grounds.interruption(hit, outage));
            }
        }
        return OutagePeriods.joined(spells);
    }

    /// The judgement about the same outage, or the same moment, if there was one.
    private @Nullable Compensation match(Joined<Interruption> period) {
        var ids = period.spells().stream().map(Interruption::outage).toList();
        var found =
                unmatched.stream()
                        .filter(one -> one.key().startedAt().equals(period.startedAt()))
                        .findFirst()
                        .or(() ->
                                unmatched.stream()
                                        .filter(one ->
                                                one.isCurrent() && !Collections.disjoint(one.outages(), ids))
                                        .findFirst());
        found.ifPresent(unmatched::remove);
        return found.orElse(null);
    }

    private Compensation judge(Joined<Interruption> period, @Nullable Compensation kept) {
        var last = outage(period.spells().getLast());
        var country = country(last);
        var year = country.dayOf(period.startedAt()).getYear();
        var verdict =
                law.judge(
                        period,
                        new Law.Circumstances(country, user(), gridCost(), dueInYear.getOrDefault(year, 0L)));
        var deadline = deadline(period, country, verdict);
        var judged =
                new Compensation(
                        kept == null ? IDS.generate().toString() : kept.id(),
                        new PeriodKey(file.meteringPoint(), period.startedAt()),
                        period.restoredAt(),
                        List.copyOf(ids(period)),
                        country,
                        last.gridCompany(),
                        verdict,
                        deadline.payBy(),
                        deadline.claimBy(),
                        kept == null ? Paid.NOTHING : kept.paid(),
                        null,
                        now,
                        last.source(),
                        last.asOf());
        if (kept != null) {
            before.put(judged.key(), kept);
        }
        dueInYear.merge(year, judged.after(kept).dueMinor(), Long::sum);
        return judged;
    }

    /// By when it is to be paid, and claimed where it is not.
    private record Deadline(@Nullable LocalDate payBy, @Nullable LocalDate claimBy) {}

    private static Deadline deadline(Joined<Interruption> period, Country country, Verdict verdict) {
        var restored = period.restoredAt();
        if (restored == null || verdict.result() == CompensationResult.NOT_DUE) {
            return new Deadline(null, null);
        }
        var restoredOn = country.dayOf(restored);
        return new Deadline(
                PayoutDeadline.payBy(country, known(period, country), restoredOn),
                PayoutDeadline.claimBy(country, restoredOn));
    }

    private static LocalDate known(Joined<Interruption> period, Country country) {
        return country.dayOf(
                period.spells().stream()
                        .map(Interruption::knownAt)
                        .min(Comparator.naturalOrder())
                        .orElse(period.startedAt()));
    }

    private static Set<String> ids(Joined<Interruption> period) {
        var ids = new LinkedHashSet<String>();
        period.spells().forEach(spell -> ids.add(spell.outage()));
        return ids;
    }

    private Outage outage(Interruption spell) {
        return Objects.requireNonNull(file.outages().get(spell.outage()));
    }

    private Country country(Outage outage) {
        var fact = file.fact();
        return fact == null ? outage.country() : fact.country();
    }

    private @Nullable User user() {
        var fact = file.fact();
        return fact == null ? null : user(fact);
    }

    private static User user(PointFact fact) {
        return switch (fact.use()) {
            case HOUSEHOLD -> User.HOUSEHOLD;
            case HOLIDAY_HOME -> User.HOLIDAY_HOME;
            case BUSINESS -> User.BUSINESS;
        };
    }

    private @Nullable Long gridCost() {
        var fact = file.fact();
        return fact == null ? null : fact.expectedAnnualGridCostMinor();
    }

    private static Set<String> joined(List<Compensation> judged) {
        var ids = new LinkedHashSet<String>();
        judged.forEach(one -> ids.addAll(one.outages()));
        return ids;
    }
}
