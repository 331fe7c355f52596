package no.svar.meter;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import no.svar.regulation.CapacityCharge;
import no.svar.regulation.CapacityCharge.Apart;
import no.svar.regulation.CapacityCharge.PeaksOf;
import no.svar.regulation.CapacityCharge.Span;
import no.svar.regulation.CapacityPrice.PerKw;
import no.svar.regulation.CapacityPrice.Steps;
import no.svar.regulation.CapacityWindow;
import no.svar.shared.Language;
import no.svar.shared.Text;

/// A grid company's way of charging for capacity, in a sentence or two.
final class CapacityModelWords {

    private static final Text BY_STEPS =
            new Text(
                    "Trinnet du betaler, avgjøres av %s.",
                    "Trinnet du betaler, vert avgjort av %s.",
                    "Steget du betalar avgörs av %s.",
                    "The step that you pay is decided by %s.");
    private static final Text BY_KW =
            new Text(
                    "Du betaler %2$s per kW for %1$s.",
                    "Du betaler %2$s per kW for %1$s.",
                    "Du betalar %2$s per kW för %1$s.",
                    "You pay %2$s per kW for %1$s.");
    private static final Text BY_KW_AND_YEAR =
            new Text(
                    "Du betaler %2$s per kW og år, en tolvdel hver måned, for %1$s.",
                    "Du betaler %2$s per kW og år, ein tolvdel kvar månad, for %1$s.",
                    "Du betalar %2$s per kW och år, en tolftedel varje månad, för %1$s.",
                    "You pay %2$s per kW and year, a twelfth each month, for %1$s.");
    private static final Text HIGHEST =
            new Text(
                    "den timen du bruker mest strøm %s",
                    "den timen du bruker mest straum %s",
                    "den timme du använder mest el %s",
                    "the hour in which you use the most electricity %s");
    private static final Text MEAN =
            new Text(
                    "gjennomsnittet av de %s timene du bruker mest strøm %s%s",
                    "gjennomsnittet av dei %s timane du bruker mest straum %s%s",
                    "genomsnittet av de %s timmar du använder mest el %s%s",
                    "the average of the %s hours in which you use the most electricity %s%s");
    private static final Text THIS_MONTH =
            new Text("i måneden", "i månaden", "under månaden", "in the month");
    private static final Text LAST_MONTH =
            new Text("i måneden før", "i månaden før", "under månaden före", "in the month before");
    private static final Text A_YEAR =
            new Text(
                    "de siste tolv månedene",
                    "dei siste tolv månadene",
                    "under de senaste tolv månaderna",
                    "in the last twelve months");
    private static final Text A_YEAR_BEFORE =
            new Text(
                    "de tolv månedene før denne",
                    "dei tolv månadene før denne",
                    "under de tolv månaderna före den här",
                    "in the twelve months before this one");
    private static final Text NOTHING = new Text("", "", "", "");
    private static final Text DAYS =
            new Text(
                    ", hver på sin dag",
                    ", kvar på sin dag",
                    ", var och en på sin dag",
                    ", each on another day");
    private static final Text WEEKS =
            new Text(
                    ", hver i sin uke",
                    ", kvar i si veke",
                    ", var och en i sin vecka",
                    ", each in another week");
    private static final Text WINDOW =
            new Text(
                    "%s Bare disse timene teller: %s.",
                    "%s Berre desse timane tel: %s.",
                    "%s Bara de här timmarna räknas: %s.",
                    "%s Only these hours count: %s.");
    private static final Text CLOCK = new Text("kl. %s–%s", "kl. %s–%s", "kl. %s–%s", "%s:00–%s:00");
    private static final Text NO_HOLIDAYS =
            new Text("ikke på fridager", "ikkje på fridagar", "inte på helgdagar", "not on holidays");
    private static final Text WEIGHTS =
            new Text(
                    "%s Timer i noen måneder teller mer eller mindre enn i andre.",
                    "%s Timar i nokre månader tel meir eller mindre enn i andre.",
                    "%s Timmar i vissa månader räknas mer eller mindre än i andra.",
                    "%s Hours of some months count for more or less than those of others.");
    private static final Text COMMA = new Text("%s, %s", "%s, %s", "%s, %s", "%s, %s");
    private static final Text RANGE = new Text("%s–%s", "%s–%s", "%s–%s", "%s–%s");
    private static final List<Text> NUMBERS =
            List.of(
                    new Text("to", "to", "två", "two"),
                    new Text("tre", "tre", "tre", "three"),
                    new Text("fire", "fire", "fyra", "four"),
                    new Text("fem", "fem", "fem", "five"));

    private CapacityModelWords() {}

    static Text of(CapacityCharge charge) {
        var hours = hours(charge);
        var sentence =
                switch (charge.price()) {
                    case Steps ignored -> BY_STEPS.with(hours);
                    case PerKw perKw ->
                            (perKw.forAYear() ? BY_KW_AND_YEAR : BY_KW).with(hours, perKw.price());
                };
        var window = window(charge.window());
        var limited = window.isEmpty() ? sentence : WINDOW.with(sentence, listed(window));
        return charge.weights().isEmpty() ? limited : WEIGHTS.with(limited);
    }

    private static Text hours(CapacityCharge charge) {
        var when = when(charge);
        return charge.peaks() == 1
                ? HIGHEST.with(when)
                : MEAN.with(number(charge.peaks()), when, apart(charge.apart()));
    }

    private static Object number(int count) {
        return count - 2 < NUMBERS.size() ? NUMBERS.get(count - 2) : count;
    }

    private static Text when(CapacityCharge charge) {
        var same = charge.peaksOf() == PeaksOf.SAME_MONTH;
        if (charge.span() == Span.MONTH) {
            return same ? THIS_MONTH : LAST_MONTH;
        }
        return same ? A_YEAR : A_YEAR_BEFORE;
    }

    private static Text apart(Apart apart) {
        return switch (apart) {
            case HOURS -> NOTHING;
            case DAYS -> DAYS;
            case WEEKS -> WEEKS;
        };
    }

    private static List<Text> window(CapacityWindow window) {
        var parts = new ArrayList<Text>();
        if (!window.months().isEmpty()) {
            parts.add(
                    names(
                            window.months().stream().map(Month::getValue).sorted().toList(),
                            12,
                            (month, language) ->
                                    Month.of(month).getDisplayName(TextStyle.FULL, language.locale())));
        }
        if (!window.weekdays().isEmpty()) {
            parts.add(
                    names(
                            window.weekdays().stream().map(DayOfWeek::getValue).sorted().toList(),
                            7,
                            (day, language) ->
                                    DayOfWeek.of(day).getDisplayName(TextStyle.FULL, language.locale())));
        }
        if (window.fromHour() != 0 || window.toHour() != 24) {
            parts.add(CLOCK.with("%02d".formatted(window.fromHour()), "%02d".formatted(window.toHour())));
        }
        if (window.exceptHolidays() || !window.alsoExcept().isEmpty()) {
            parts.add(NO_HOLIDAYS);
        }
        return parts;
    }

    /// `november–mars` where they follow each other, also past the end of the year; else one by one.
    private static Text names(List<Integer> codes, int cycle, BiFunction<Integer, Language, String> name) {
        for (int first : codes) {
            var last = first + codes.size() - 1;
            if (codes.size() > 1 && codes.size() < cycle && isRun(codes, first, cycle)) {
                return RANGE.with(said(first, name), said((last - 1) % cycle + 1, name));
            }
        }
        return listed(codes.stream().map(code -> said(code, name)).toList());
    }

    private static boolean isRun(List<Integer> codes, int first, int cycle) {
        for (int i = 0; i < codes.size(); i++) {
            if (!codes.contains((first + i - 1) % cycle + 1)) {
                return false;
            }
        }
        return true;
    }

    private static Text said(int code, BiFunction<Integer, Language, String> name) {
        return new Text(
                name.apply(code, Language.NB),
                name.apply(code, Language.NN),
                name.apply(code, Language.SV),
                name.apply(code, Language.EN));
    }

    private static Text listed(List<Text> items) {
        return items.stream().reduce(COMMA::with).orElseThrow();
    }
}
