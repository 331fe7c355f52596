package no.svar.meter;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.svar.meter.Capacity.Charge;
import no.svar.meter.Capacity.Doubt;
import no.svar.meter.Capacity.NextLower;
import no.svar.meter.Capacity.Other;
import no.svar.meter.Capacity.Peak;
import no.svar.meter.Capacity.State;
import no.svar.meter.Capacity.Step;
import no.svar.regulation.CapacityCharge;
import no.svar.regulation.CapacityCharge.Hour;
import no.svar.regulation.CapacityResult;
import no.svar.shared.Language;
import no.svar.shared.Money;
import org.jspecify.annotations.Nullable;

/// One month's capacity charges while they are explained.
final class CapacityMonth {

    private static final Duration AN_HOUR = Duration.ofHours(1);

    /// The values of a day are due in the course of the next one (NO: FOR-1999-03-11-301 §§ 3-8, 6-15), so
    /// they are missed from the day after that.
    private static final int DAYS_TO_WAIT = 1;

    private final YearMonth month;
    private final CapacityTariffRow tariff;
    private final CapacityHours hours;
    private final Instant now;
    private final Language language;
    private final Set<Instant> candidates = new HashSet<>();

    CapacityMonth(
            YearMonth month, CapacityTariffRow tariff, CapacityHours hours, Instant now, Language language) {
        this.month = month;
        this.tariff = tariff;
        this.hours = hours;
        this.now = now;
        this.language = language;
    }

    /// @param charges as they were told, in the order of the models made of them
    Capacity explained(String meteringPoint, List<TariffCharge> charges, List<CapacityCharge> models) {
        var known = hours.known();
        var explained = new ArrayList<Charge>();
        var preliminary = false;
        var runs = false;
        for (int i = 0; i < models.size(); i++) {
            var model = models.get(i);
            var result = model.of(month, known);
            preliminary |= isInSeason(model) && result.preliminary();
            runs |= isInSeason(model) && runs(model);
            explained.add(charge(charges.get(i), model, result));
        }
        var doubts = doubts(models);
        var newest = hours.newest();
        return new Capacity(
                meteringPoint,
                month.toString(),
                state(known, runs, preliminary || !doubts.isEmpty()),
                explained,
                doubts,
                tariff.reference(),
                newest == null ? null : newest.source(),
                newest == null ? null : newest.asOf());
    }

    private static State state(List<Hour> known, boolean runs, boolean doubtful) {
        if (known.isEmpty()) {
            return State.NO_VALUES;
        }
        if (runs) {
            return State.SO_FAR;
        }
        return doubtful ? State.PRELIMINARY : State.FINAL;
    }

    private Charge charge(TariffCharge told, CapacityCharge model, CapacityResult result) {
        var words = new CapacityWords(model, tariff.vatIncluded(), runs(model));
        result.peaks().forEach(peak -> candidates.add(peak.from()));
        result.others().stream()
                .filter(other -> model.looksAt(other.from()))
                .forEach(other -> candidates.add(other.from()));
        var inSeason = isInSeason(model);
        var none = Money.zero(tariff.country().currency());
        return new Charge(
                told.id(),
                told.name(),
                CapacityModelWords.of(model).in(language),
                result.peaks().stream().map(this::peak).toList(),
                result.others().stream().map(other -> other(other, words)).toList(),
                result.meanKw(),
                step(result),
                nextLower(result, words),
                inSeason ? result.amount() : none,
                words.text(result, inSeason).in(language));
    }

    private boolean isInSeason(CapacityCharge model) {
        return model.span() != CapacityCharge.Span.MONTH
                || model.window().isInSeason(model.lastMonth(month).getMonth());
    }

    private boolean runs(CapacityCharge model) {
        return DayClock.start(model.lastMonth(month).plusMonths(1).atDay(1)).isAfter(now);
    }

    private Peak peak(CapacityResult.Peak peak) {
        var weight = peak.weight().compareTo(BigDecimal.ONE) == 0 ? null : peak.weight();
        var to = peak.from().plus(AN_HOUR);
        return new Peak(peak.from(), to, peak.kwh(), hours.quality(peak.from()), weight);
    }

    private Other other(CapacityResult.Other other, CapacityWords words) {
        var to = other.from().plus(AN_HOUR);
        return new Other(other.from(), to, other.kwh(), other.why(), words.why(other).in(language));
    }

    private static @Nullable Step step(CapacityResult result) {
        var step = result.step();
        return step == null ? null : new Step(step.fromKw(), step.belowKw(), step.perMonth());
    }

    private @Nullable NextLower nextLower(CapacityResult result, CapacityWords words) {
        var lower = result.nextLower();
        return lower == null
                ? null
                : new NextLower(lower.belowKw(), lower.saves(), words.lower(lower, result).in(language));
    }

    private List<Doubt> doubts(List<CapacityCharge> models) {
        var due = DayClock.start(DayClock.dayOf(now).minusDays(DAYS_TO_WAIT));
        var zone = tariff.country().zone();
        return CapacityDoubts.of(
                        hours.all(),
                        candidates,
                        hour -> hour.isBefore(due) && models.stream().anyMatch(model -> looksAt(model, hour)))
                .stream()
                .map(run ->
                        new Doubt(
                                run.from(),
                                run.to(),
                                run.quality(),
                                CapacityReasons.doubt(run, zone).in(language)))
                .toList();
    }

    private boolean looksAt(CapacityCharge model, Instant hour) {
        var day = YearMonth.from(DayClock.dayOf(hour));
        return !day.isBefore(model.firstMonth(month))
                && !day.isAfter(model.lastMonth(month))
                && model.looksAt(hour);
    }
}
