package no.svar.meter;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import no.svar.feed.CsvText;
import no.svar.feed.Reading;
import no.svar.feed.Reasons;
import no.svar.feed.Utf8;
import no.svar.feed.When;
import no.svar.meter.IntervalColumns.Column;
import no.svar.regulation.Gsrn;
import no.svar.shared.Fault;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// Reads interval values from CSV, one value a line; lines that belong together are joined to one row.
final class IntervalTable {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(\\.\\d{1,3}0*)?");
    private static final Pattern VERSION = Pattern.compile("\\d{1,7}");
    private static final int LONGEST_TIME = 40;

    private final IntervalColumns columns;
    private final ValueRules rules;
    private final Instant usualAge;
    private final RunJoiner runs;

    private List<String> fields = List.of();
    private int line;
    private List<Fault> faults = List.of();

    private IntervalTable(IntervalColumns columns, ValueRules rules, Instant usualAge, RunJoiner runs) {
        this.columns = columns;
        this.rules = rules;
        this.usualAge = usualAge;
        this.runs = runs;
    }

    /// @param usualAge of lines that bear none
    static void read(InputStream csv, Instant usualAge, ValueRules rules, Consumer<Reading<IntervalRun>> next)
            throws IOException {
        var text = new CsvText(Utf8.of(csv));
        var columns = IntervalColumns.of(text.next());
        var runs = new RunJoiner(columns.unknown(), next);
        var table = new IntervalTable(columns, rules, usualAge, runs);
        for (var fields = text.next(); fields != null; fields = text.next()) {
            table.take(fields, text.line());
        }
        runs.finish();
    }

    private void take(List<String> next, int at) {
        fields = next;
        line = at;
        faults = new ArrayList<>(0);
        if (fields.size() != columns.count()) {
            faults.add(new Fault("/" + line, MeterReasons.FIELDS.with(fields.size(), columns.count())));
            runs.refuse(0, null, faults, kept());
            return;
        }
        long point = point();
        var from = time(Column.FROM);
        int minutes = minutes(from);
        var kwh = kwh();
        var quality = quality(kwh);
        var version = version();
        var asOf = field(Column.AS_OF).isEmpty() ? usualAge : time(Column.AS_OF);
        if (faults.isEmpty() && from != null) {
            noteWhatIsWrong(from, minutes, kwh, quality);
        }
        if (faults.isEmpty() && from != null && asOf != null) {
            runs.add(new ToldValue(point, from, minutes, ValueRules.wh(kwh), quality, version, asOf));
        } else {
            runs.refuse(point, from, faults, kept());
        }
    }

    private void noteWhatIsWrong(Instant from, int minutes, @Nullable BigDecimal kwh, Quality quality) {
        var misplaced = rules.misplaced(from, minutes);
        var wrong = rules.wrong(kwh, quality, minutes);
        if (misplaced != null) {
            note(Column.FROM, misplaced);
        } else if (rules.isFuture(from, minutes)) {
            note(Column.FROM, MeterReasons.FUTURE);
        }
        if (wrong != null) {
            note(Column.KWH, wrong);
        }
    }

    private long point() {
        var id = field(Column.METERING_POINT);
        if (Gsrn.isValid(id)) {
            return Gsrn.number(id);
        }
        note(Column.METERING_POINT, id.isEmpty() ? Reasons.MISSING : MeterReasons.GSRN);
        return 0;
    }

    private @Nullable Instant time(Column column) {
        var text = field(column);
        try {
            if (text.length() <= LONGEST_TIME) {
                return When.instant(text).truncatedTo(ChronoUnit.MICROS);
            }
        } catch (DateTimeException noted) {
            // as every text that is no time
        }
        note(column, text.isEmpty() ? Reasons.MISSING : When.isLocal(text) ? Reasons.LOCAL : Reasons.INSTANT);
        return null;
    }

    private int minutes(@Nullable Instant from) {
        if (columns.has(Column.RESOLUTION)) {
            for (var length : IntervalReading.Length.values()) {
                if (length.name().equals(field(Column.RESOLUTION))) {
                    return length.minutes();
                }
            }
            note(Column.RESOLUTION, Reasons.CODE.with("[PT15M, PT1H]"));
            return DayValues.HOUR;
        }
        var to = time(Column.TO);
        long minutes = from == null || to == null ? DayValues.HOUR : Duration.between(from, to).toMinutes();
        if (minutes != DayValues.HOUR && minutes != DayValues.HOUR / 4) {
            note(Column.TO, MeterReasons.LENGTH);
            return DayValues.HOUR;
        }
        return (int) minutes;
    }

    private @Nullable BigDecimal kwh() {
        var unit = field(Column.UNIT);
        if (!unit.isEmpty() && !unit.toLowerCase(Locale.ROOT).equals("kwh")) {
            note(Column.UNIT, MeterReasons.UNIT);
        }
        var text = field(Column.KWH);
        if (text.isEmpty()) {
            return null;
        }
        if (!NUMBER.matcher(text).matches()) {
            note(Column.KWH, MeterReasons.DECIMAL_POINT);
            return BigDecimal.ZERO;
        }
        return new BigDecimal(text);
    }

    /// A value that nobody has verified is not an estimate: its quality is unknown.
    private Quality quality(@Nullable BigDecimal kwh) {
        if (!columns.has(Column.QUALITY)) {
            var verified = field(Column.VERIFIED).toLowerCase(Locale.ROOT).equals("true");
            return kwh == null ? Quality.MISSING : verified ? Quality.MEASURED : Quality.UNKNOWN;
        }
        for (var quality : Quality.values()) {
            if (quality.name().equals(field(Column.QUALITY))) {
                return quality;
            }
        }
        note(Column.QUALITY, Reasons.CODE.with(List.of(Quality.values())));
        return Quality.UNKNOWN;
    }

    private int version() {
        var text = field(Column.VERSION);
        if (text.isEmpty()) {
            return 0;
        }
        int version = VERSION.matcher(text).matches() ? Integer.parseInt(text) : -1;
        if (version < 0 || version > IntervalReading.MOST_VERSION) {
            note(Column.VERSION, MeterReasons.BETWEEN.with(0, IntervalReading.MOST_VERSION));
            return 0;
        }
        return version;
    }

    private String field(Column column) {
        return columns.field(fields, column);
    }

    private void note(Column column, Text reason) {
        faults.add(new Fault("/" + line + "/" + columns.name(column), reason));
    }

    private String kept() {
        return String.join(",", fields);
    }
}
