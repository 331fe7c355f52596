package no.svar.outage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.svar.feed.Row;
import no.svar.outage.OutageRules.ToldStep;
import no.svar.regulation.Gsrn;
import no.svar.shared.Country;
import org.jspecify.annotations.Nullable;

/// Reads a row of the feed `outages`.
final class OutageReading {

    static final int MOST_POINTS = 500_000;

    private static final int MOST_POSTAL_CODES = 5_000;
    private static final int MOST_STEPS = 500;
    private static final int MOST_CAUSED = 1_000;
    private static final int LONGEST_TEXT = 500;
    private static final int MOST_MINUTES = 10_000_000;
    private static final int MOST_CUSTOMERS = 10_000_000;
    private static final BigDecimal MOST_KV = BigDecimal.valueOf(1_000);

    private static final Pattern PHONE = Pattern.compile("\\+[1-9][0-9]{6,14}");
    private static final Pattern UUID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern NORWEGIAN_CODE = Pattern.compile("\\d{4}");
    private static final Pattern SWEDISH_CODE = Pattern.compile("\\d{3} ?\\d{2}");

    private OutageReading() {}

    static OutageFact read(Row row) {
        var country = row.code("country", Country.class);
        var points = points(row);
        var steps = row.list("steps", MOST_STEPS, inner -> step(inner, country));
        var details =
                new OutageDetails(
                        row.optionalInstant("knownAt"),
                        row.optionalInstant("announcedAt"),
                        row.optionalInstant("plannedEnd"),
                        row.optionalText("causeCode", 40),
                        words(row, "causeText"),
                        words(row, "workDone"),
                        extent(row),
                        voltage(row),
                        points.size(),
                        postalCodes(row, country),
                        row.optionalObject("area", AreaReading::read),
                        row.optionalText("municipality", 100),
                        whole(row, "customers", 0, MOST_CUSTOMERS),
                        row.optionalObject("estimate", OutageReading::estimate),
                        steps.stream().map(ToldStep::step).toList(),
                        row.optionalObject("exception", OutageReading::exception),
                        row.list("customerCaused", MOST_CAUSED, OutageReading::customerCaused),
                        formed(row, "confirms", 36, UUID),
                        formed(row, "phone", 16, PHONE),
                        List.of());
        var fact =
                new OutageFact(
                        row.text("externalId", 64),
                        row.code("kind", OutageKind.class),
                        row.code("status", OutageStatus.class),
                        country,
                        row.text("gridCompany", 100),
                        row.instant("startedAt"),
                        row.optionalInstant("restoredAt"),
                        details,
                        points.packed(),
                        steps.stream().map(step -> step.points().packed()).toList(),
                        row.instant("asOf"));
        return row.isSound() ? OutageRules.checked(row, fact, points, steps) : fact;
    }

    private static ToldStep step(Row row, Country country) {
        var points = points(row);
        return new ToldStep(
                new Step(
                        row.instant("restoredAt"),
                        points.size(),
                        postalCodes(row, country),
                        whole(row, "customers", 0, MOST_CUSTOMERS),
                        words(row, "text")),
                points);
    }

    private static PointSet points(Row row) {
        var items = row.items("meteringPoints", MOST_POINTS);
        if (items == null || items.size() == 0) {
            return PointSet.EMPTY;
        }
        var points = new long[items.size()];
        for (int i = 0; i < points.length; i++) {
            var id = items.text(i, 18);
            if (Gsrn.isValid(id)) {
                points[i] = Gsrn.number(id);
            } else if (!id.isEmpty()) {
                items.noteFault(i, OutageReasons.GSRN);
            }
        }
        return PointSet.of(points);
    }

    /// Without blanks, so that one code is written in one way.
    private static List<String> postalCodes(Row row, Country country) {
        var items = row.items("postalCodes", MOST_POSTAL_CODES);
        if (items == null) {
            return List.of();
        }
        var form = country == Country.NO ? NORWEGIAN_CODE : SWEDISH_CODE;
        var codes = new ArrayList<String>(items.size());
        for (int i = 0; i < items.size(); i++) {
            var code = items.text(i, 6);
            if (!code.isEmpty() && !form.matcher(code).matches()) {
                items.noteFault(i, OutageReasons.POSTAL_CODE);
            }
            codes.add(code.replace(" ", ""));
        }
        return codes.stream().distinct().sorted().toList();
    }

    private static Estimate estimate(Row row) {
        return new Estimate(
                row.optionalInstant("earliest"),
                row.instant("latest"),
                row.code("confidence", Confidence.class),
                row.optionalInstant("nextUpdateAt"),
                words(row, "reason"),
                row.optionalText("reasonCode", 40));
    }

    private static LegalException exception(Row row) {
        return new LegalException(
                row.code("code", LegalException.Code.class),
                row.date("decidedOn"),
                row.text("reason", LONGEST_TEXT));
    }

    private static CustomerCaused customerCaused(Row row) {
        var id = row.text("meteringPoint", 18, Gsrn::isValid, OutageReasons.GSRN);
        var minutes = whole(row, "minutes", 1, MOST_MINUTES);
        if (row.flag("whole") == (minutes != null)) {
            row.noteFault("", OutageReasons.MINUTES_OR_WHOLE);
        }
        return new CustomerCaused(Gsrn.isValid(id) ? Gsrn.number(id) : 0, minutes);
    }

    private static @Nullable Words words(Row row, String name) {
        return row.optionalObject(name, OutageReading::words);
    }

    private static Words words(Row row) {
        var words =
                new Words(
                        row.optionalText("nb", LONGEST_TEXT),
                        row.optionalText("nn", LONGEST_TEXT),
                        row.optionalText("sv", LONGEST_TEXT),
                        row.optionalText("en", LONGEST_TEXT));
        if (words.isEmpty()) {
            row.noteFault("", OutageReasons.NO_LANGUAGE);
        }
        return words;
    }

    private static Extent extent(Row row) {
        var extent = row.optionalCode("extent", Extent.class);
        return extent == null ? Extent.ALL_PHASES : extent;
    }

    private static @Nullable BigDecimal voltage(Row row) {
        var kilovolts = row.optionalNumber("networkKv", 3);
        if (kilovolts != null && (kilovolts.signum() < 0 || kilovolts.compareTo(MOST_KV) > 0)) {
            row.noteFault("networkKv", OutageReasons.BETWEEN.with(0, MOST_KV));
        }
        return kilovolts;
    }

    private static @Nullable Integer whole(Row row, String name, int least, int most) {
        var number = row.optionalNumber(name, 0);
        if (number == null) {
            return null;
        }
        if (number.compareTo(BigDecimal.valueOf(least)) < 0
                || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            row.noteFault(name, OutageReasons.BETWEEN.with(least, BigDecimal.valueOf(most)));
            return least;
        }
        return number.intValueExact();
    }

    private static @Nullable String formed(Row row, String name, int maxLength, Pattern form) {
        var text = row.optionalText(name, maxLength);
        if (text != null && !form.matcher(text).matches()) {
            row.noteFault(name, OutageReasons.FORM);
        }
        return text;
    }
}
