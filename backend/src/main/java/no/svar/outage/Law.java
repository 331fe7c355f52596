package no.svar.outage;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import no.svar.outage.CompensationSettings.YearOf;
import no.svar.outage.Term.Kind;
import no.svar.outage.Verdict.Missing;
import no.svar.outage.Verdict.Reason;
import no.svar.regulation.NorwegianOutage;
import no.svar.regulation.NorwegianOutage.User;
import no.svar.regulation.NotCovered;
import no.svar.regulation.OutagePeriods.Gap;
import no.svar.regulation.OutagePeriods.Joined;
import no.svar.regulation.SwedishOutage;
import no.svar.shared.Country;
import no.svar.shared.Money;
import org.jspecify.annotations.Nullable;

/// Applies NO-OUT-1 and SE-OUT-1 to what is known, and says what is not.
@Singleton
final class Law {

    private final CompensationSettings settings;

    Law(CompensationSettings settings) {
        this.settings = settings;
    }

    /// What is known of a metering point.
    ///
    /// @param user null where nobody has described the metering point
    /// @param gridCostMinor the expected annual grid cost
    /// @param dueBeforeMinor what is due for earlier periods of the same calendar year
    record Circumstances(
            Country country, @Nullable User user, @Nullable Long gridCostMinor, long dueBeforeMinor) {}

    Verdict judge(Joined<Interruption> period, Circumstances known) {
        if (period.restoredAt() == null) {
            return Verdict.undecided(Duration.ZERO, List.of(), List.of(Missing.END));
        }
        return switch (known.country()) {
            case NO -> norwegian(period, known);
            case SE -> swedish(period, known);
        };
    }

    private Verdict norwegian(Joined<Interruption> period, Circumstances known) {
        var full = period.spells().stream().filter(Interruption::allPhases).toList();
        if (full.isEmpty()) {
            return Verdict.notDue(Reason.SOME_PHASES, Duration.ZERO, lasted(period));
        }
        var clock = full.stream().map(Interruption::knownAt).min(Comparator.naturalOrder()).orElseThrow();
        var terms = new ArrayList<>(lasted(period));
        var whole = Duration.between(period.startedAt(), end(period));
        var fromClock = period.lasted(clock, Gap.COUNTED);
        note(terms, Kind.NOT_KNOWN_YET, whole.minus(fromClock));
        var supplied = period.lasted(clock, settings.gap());
        note(terms, Kind.GAPS, fromClock.minus(supplied));
        var blamed = causedByCustomer(period);
        note(terms, Kind.CUSTOMER_CAUSED, blamed);
        var counted = blamed.compareTo(supplied) > 0 ? Duration.ZERO : supplied.minus(blamed);
        if (full.stream().allMatch(Interruption::isWhollyCausedByCustomer)) {
            return Verdict.notDue(Reason.CUSTOMER_CAUSED, counted, terms);
        }
        if (!NorwegianOutage.isLongEnough(counted, settings.reading())) {
            return Verdict.notDue(Reason.TOO_SHORT, counted, terms);
        }
        return norwegianAmount(period, known, counted, terms);
    }

    private Verdict norwegianAmount(
            Joined<Interruption> period, Circumstances known, Duration counted, List<Term> terms) {
        var user = known.user();
        if (user == null) {
            return Verdict.undecided(counted, terms, List.of(Missing.METERING_POINT));
        }
        if (user == User.BUSINESS) {
            return Verdict.notDue(Reason.BUSINESS, counted, terms);
        }
        NorwegianOutage.Amount amount;
        try {
            var beganOn = Country.NO.dayOf(period.startedAt());
            amount = NorwegianOutage.of(user, counted, beganOn, settings.reading());
        } catch (NotCovered unknown) {
            return Verdict.undecided(counted, terms, List.of(Missing.RULE_OF_THAT_DAY));
        }
        if (!amount.isDue()) {
            return Verdict.notDue(Reason.TOO_SHORT, counted, terms);
        }
        terms.add(Term.of(Kind.BASE, amount.base().minor()));
        if (amount.hours() > 0) {
            var anHour = amount.anHour().minor();
            terms.add(Term.of(Kind.HOURS, amount.hours(), anHour, amount.hours() * anHour));
        }
        var cost = known.gridCostMinor();
        if (cost == null) {
            return Verdict.undecided(counted, terms, List.of(Missing.GRID_COST));
        }
        return withinYear(amount.sum(), cost, known.dueBeforeMinor(), counted, terms);
    }

    private Verdict withinYear(Money sum, long cost, long dueBefore, Duration counted, List<Term> terms) {
        var limit = new Money(withVat(cost), sum.currency());
        var before = new Money(dueBefore, sum.currency());
        var paid = NorwegianOutage.withinYear(sum, limit, before);
        if (paid.compareTo(sum) < 0) {
            terms.add(Term.of(Kind.YEAR_LIMIT, limit.minor(), dueBefore, paid.minor()));
        }
        return paid.minor() == 0
                ? Verdict.notDue(Reason.LIMIT_REACHED, counted, terms)
                : Verdict.due(paid.minor(), counted, terms);
    }

    private long withVat(long minor) {
        var percent = BigDecimal.valueOf(100).add(settings.yearLimitVat());
        return BigDecimal.valueOf(minor)
                .multiply(percent)
                .movePointLeft(2)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /// Time that the customer is to blame for is no part of the Swedish paragraph: all or nothing.
    private Verdict swedish(Joined<Interruption> period, Circumstances known) {
        var counted = period.lasted(period.startedAt(), Gap.COUNTED);
        var terms = new ArrayList<>(lasted(period));
        if (!SwedishOutage.isLongEnough(counted)) {
            return Verdict.notDue(Reason.TOO_SHORT, counted, terms);
        }
        var spells = period.spells();
        if (spells.stream().anyMatch(Interruption::outlastedPlan)) {
            return Verdict.undecided(counted, terms, List.of(Missing.NEED_FOR_LONGER_WORK));
        }
        var exempt = spells.stream().map(Law::exempt).filter(Objects::nonNull).toList();
        if (exempt.size() == spells.size()) {
            return Verdict.notDue(reason(exempt.getFirst()), counted, terms);
        }
        if (!exempt.isEmpty()) {
            return Verdict.undecided(counted, terms, List.of(Missing.EXTENT_OF_EXCEPTION));
        }
        var cost = known.gridCostMinor();
        if (cost == null) {
            return Verdict.undecided(counted, terms, List.of(Missing.GRID_COST));
        }
        return swedishAmount(period, cost, counted, terms);
    }

    private Verdict swedishAmount(
            Joined<Interruption> period, long cost, Duration counted, List<Term> terms) {
        SwedishOutage.Amount amount;
        try {
            var began = Country.SE.dayOf(period.startedAt());
            var baseAmountOf =
                    settings.baseAmountOf() == YearOf.BEGAN ? began : Country.SE.dayOf(end(period));
            amount = SwedishOutage.of(counted, new Money(cost, Country.SE.currency()), began, baseAmountOf);
        } catch (NotCovered unknown) {
            return Verdict.undecided(counted, terms, List.of(Missing.RULE_OF_THAT_DAY));
        }
        for (var step : amount.steps()) {
            terms.add(step(step, cost, amount, terms.getLast().kind() == Kind.FIRST_STEP));
        }
        if (amount.isCapped()) {
            terms.add(Term.of(Kind.LIMIT, tenths(amount.capPercent()), cost, amount.cap().minor()));
        }
        return amount.isDue()
                ? Verdict.due(amount.amount().minor(), counted, terms)
                : Verdict.notDue(Reason.LIMIT_REACHED, counted, terms);
    }

    private static Term step(
            SwedishOutage.Step step, long cost, SwedishOutage.Amount amount, boolean isFurther) {
        var share = step.share().minor();
        var minimum = amount.minimum().minor();
        var each = step.each().minor();
        return isFurther
                ? Term.of(
                        Kind.FURTHER_STEPS,
                        step.times(),
                        tenths(step.percent()),
                        cost,
                        share,
                        minimum,
                        amount.sum().minor() - amount.steps().getFirst().each().minor())
                : Term.of(Kind.FIRST_STEP, tenths(step.percent()), cost, share, minimum, each);
    }

    private static LegalException.@Nullable Code exempt(Interruption spell) {
        return spell.isWhollyCausedByCustomer() ? LegalException.Code.CUSTOMER_NEGLIGENCE : spell.exempt();
    }

    private static Reason reason(LegalException.Code exempt) {
        return switch (exempt) {
            case CUSTOMER_NEGLIGENCE -> Reason.CUSTOMER_CAUSED;
            case SAFETY_OR_OPERATION -> Reason.SAFETY_OR_OPERATION;
            case OUTSIDE_CONTROL -> Reason.OUTSIDE_CONTROL;
            case NETWORK_220_KV -> Reason.NETWORK_220_KV;
        };
    }

    private static Duration causedByCustomer(Joined<Interruption> period) {
        return period.spells().stream()
                .map(spell -> spell.isWhollyCausedByCustomer() ? spell.lasted() : spell.causedByCustomer())
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static List<Term> lasted(Joined<Interruption> period) {
        var whole = Duration.between(period.startedAt(), end(period));
        return List.of(Term.of(Kind.LASTED, whole.toMinutes()));
    }

    private static void note(List<Term> terms, Kind kind, Duration time) {
        if (!time.isZero()) {
            terms.add(Term.of(kind, time.toMinutes()));
        }
    }

    private static Instant end(Joined<Interruption> period) {
        return Objects.requireNonNull(period.restoredAt());
    }

    private static long tenths(BigDecimal percent) {
        return percent.movePointRight(1).longValueExact();
    }
}
