package no.svar.meter;

import java.math.BigDecimal;
import no.svar.feed.Items;
import no.svar.feed.Row;
import no.svar.regulation.Gsrn;
import org.jspecify.annotations.Nullable;

/// Reads a run of values from one JSON row, noting all that is wrong with it.
final class IntervalReading {

    static final int MOST_VALUES = 100;
    static final int MOST_VERSION = 1_000_000;

    /// How often interval values come; a register has none.
    enum Length {
        PT15M,
        PT1H;

        int minutes() {
            return this == PT15M ? 15 : DayValues.HOUR;
        }
    }

    private IntervalReading() {}

    static IntervalRun of(Row row, ValueRules rules) {
        var point = row.text("meteringPoint", 18, Gsrn::isValid, MeterReasons.GSRN);
        var from = row.instant("from");
        int minutes = row.code("resolution", Length.class).minutes();
        var kwh = row.items("kwh", MOST_VALUES);
        var quality = row.optionalCode("quality", Quality.class);
        var qualities = row.items("qualities", MOST_VALUES);
        int version = version(row);
        var asOf = row.instant("asOf");
        if (kwh == null || kwh.size() == 0) {
            row.noteFault("kwh", MeterReasons.NO_VALUES);
        }
        if ((quality == null) == (qualities == null)) {
            row.noteFault("quality", MeterReasons.ONE_QUALITY_OR_ALL);
        }
        int count = kwh == null ? 0 : kwh.size();
        var run =
                new IntervalRun(
                        Gsrn.isValid(point) ? Gsrn.number(point) : 0,
                        DayClock.dayOf(from),
                        from,
                        minutes,
                        new int[count],
                        new byte[count],
                        version,
                        asOf);
        if (kwh == null || !row.isSound()) {
            return run;
        }
        if (qualities != null && qualities.size() != count) {
            row.noteFault("qualities", MeterReasons.OTHER_COUNT.with(qualities.size(), count));
        } else if (isPlaced(row, run, rules)) {
            fill(run, kwh, quality, qualities, rules);
        }
        return run;
    }

    private static boolean isPlaced(Row row, IntervalRun run, ValueRules rules) {
        var misplaced = rules.misplaced(run.from(), run.minutes());
        if (misplaced != null) {
            row.noteFault("from", misplaced);
        } else if (!run.isWithinDay()) {
            row.noteFault("kwh", MeterReasons.PAST_MIDNIGHT);
        } else if (rules.isFuture(run.start(run.count() - 1), run.minutes())) {
            row.noteFault("from", MeterReasons.FUTURE);
        }
        return row.isSound();
    }

    private static void fill(
            IntervalRun run,
            Items kwh,
            @Nullable Quality quality,
            @Nullable Items qualities,
            ValueRules rules) {
        for (int i = 0; i < run.count(); i++) {
            var number = kwh.number(i, 3);
            var its = qualities == null ? quality : qualities.code(i, Quality.class);
            var wrong = its == null ? null : rules.wrong(number, its, run.minutes());
            if (wrong != null) {
                kwh.noteFault(i, wrong);
            } else if (its != null) {
                run.wh()[i] = ValueRules.wh(number);
                run.quality()[i] = its.code();
            }
        }
    }

    private static int version(Row row) {
        var version = row.optionalNumber("version", 0);
        if (version == null) {
            return 0;
        }
        if (version.signum() < 0 || version.compareTo(BigDecimal.valueOf(MOST_VERSION)) > 0) {
            row.noteFault(
                    "version", MeterReasons.BETWEEN.with(BigDecimal.ZERO, BigDecimal.valueOf(MOST_VERSION)));
            return 0;
        }
        return version.intValueExact();
    }
}
