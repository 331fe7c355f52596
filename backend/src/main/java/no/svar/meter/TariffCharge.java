package no.svar.meter;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.svar.regulation.CapacityCharge;
import no.svar.regulation.CapacityCharge.Apart;
import no.svar.regulation.CapacityCharge.PeaksOf;
import no.svar.regulation.CapacityCharge.Span;
import no.svar.regulation.CapacityPrice;
import no.svar.regulation.CapacityPrice.PerKw;
import no.svar.regulation.CapacityPrice.Steps;
import no.svar.regulation.CapacityWindow;
import no.svar.regulation.Holidays.Eve;
import no.svar.shared.Country;
import no.svar.shared.Money;
import org.jspecify.annotations.Nullable;

/// One charge of a capacity tariff as the grid company tells it, and as it is kept.
///
/// @param steps none where there is a price for each kW
/// @param perKwMinor null where there are steps
@Serdeable
record TariffCharge(
        String id,
        String name,
        int peaks,
        Apart apart,
        Span span,
        PeaksOf peaksOf,
        @Nullable Window window,
        List<Weight> weights,
        List<Step> steps,
        @Nullable Long perKwMinor,
        @Nullable Per per) {

    /// What a price for each kW is for.
    enum Per {
        MONTH,
        YEAR
    }

    /// Which hours count, by the calendar's own numbers.
    @Serdeable
    record Window(
            List<Integer> months,
            List<Integer> weekdays,
            int fromHour,
            int toHour,
            boolean exceptHolidays,
            List<Eve> alsoExcept) {}

    /// What the kW of a month's hours are multiplied by.
    @Serdeable
    record Weight(int month, BigDecimal factor) {}

    /// From and including so many kW.
    @Serdeable
    record Step(BigDecimal fromKw, long perMonthMinor) {}

    /// The charge as it is calculated.
    CapacityCharge in(Country country) {
        return new CapacityCharge(
                country,
                peaks,
                apart,
                span,
                peaksOf,
                window == null ? CapacityWindow.ALWAYS : hours(window),
                weights.stream()
                        .collect(Collectors.toMap(weight -> Month.of(weight.month()), Weight::factor)),
                price(country));
    }

    private CapacityPrice price(Country country) {
        if (perKwMinor != null) {
            return new PerKw(new Money(perKwMinor, country.currency()), per == Per.YEAR);
        }
        return new Steps(
                steps.stream()
                        .map(step ->
                                new CapacityPrice.Step(
                                        step.fromKw(), new Money(step.perMonthMinor(), country.currency())))
                        .toList());
    }

    private static CapacityWindow hours(Window window) {
        return new CapacityWindow(
                window.months().stream().map(Month::of).collect(Collectors.toSet()),
                window.weekdays().stream().map(DayOfWeek::of).collect(Collectors.toSet()),
                window.fromHour(),
                window.toHour(),
                window.exceptHolidays(),
                Set.copyOf(window.alsoExcept()));
    }
}
