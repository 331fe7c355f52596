package no.svar.meter;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import no.svar.feed.Reading;
import no.svar.feed.Reasons;
import no.svar.feed.When;
import no.svar.regulation.Gsrn;
import no.svar.shared.Fault;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// One time series of an Elhub document: finds out what it tells, and tells it value by value.
final class ElhubSeries {

    private static final String REGISTERED = "RegistrationDateTime";
    private static final String RESOLUTION = "ObservationPeriodTimeSeriesPeriod/ResolutionDuration";
    private static final String START = "ObservationPeriodTimeSeriesPeriod/Start";
    private static final String END = "ObservationPeriodTimeSeriesPeriod/End";
    private static final String PRODUCT = "ProductIncludedProductCharacteristics/Identification";
    private static final String UNIT = "ProductIncludedProductCharacteristics/UnitType";
    private static final String DIRECTION = "MPDetailMeasurementMeteringPointCharacteristic/Direction";
    private static final String POINT = "MeteringPointUsedDomainLocation/Identification";
    private static final String OBSERVATION = "Observation";

    private static final String ACTIVE_ENERGY = "8716867000030";
    private static final int MOST_VALUES = 40_000;
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(\\.\\d{1,3}0*)?");

    private final String pointer;
    private final Instant usualAge;
    private final ValueRules rules;
    private final RunJoiner runs;
    private final List<Fault> faults = new ArrayList<>(0);

    ElhubSeries(int number, Instant usualAge, ValueRules rules, Consumer<Reading<IntervalRun>> next) {
        this.pointer = "/PayloadEnergyTimeSeries[" + number + "]";
        this.usualAge = usualAge;
        this.rules = rules;
        this.runs = new RunJoiner(List.of(), next);
    }

    /// What stands in the series, as text.
    static final class Said {
        private final Map<String, String> fields = new HashMap<>();
        private final List<Observation> observations = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private String sequence = "";
        private String code = "";

        void enter(String path, XMLStreamReader xml) {
            text.setLength(0);
            code = "";
            for (int i = 0; i < xml.getAttributeCount(); i++) {
                var name = xml.getAttributeLocalName(i);
                if (path.equals(OBSERVATION) && name.equals("Sequence")) {
                    sequence = xml.getAttributeValue(i);
                } else if (name.equals("Quality") || name.equals("EstimationCode")) {
                    code = xml.getAttributeValue(i);
                }
            }
        }

        void add(String more, int longest) {
            if (text.length() < longest) {
                text.append(more);
            }
        }

        void end(String path) {
            var said = text.toString().strip();
            if (path.startsWith(OBSERVATION + "/")) {
                var kind = path.substring(OBSERVATION.length() + 1);
                observations.add(new Observation(sequence, kind, code, said));
            } else {
                fields.putIfAbsent(path, said);
            }
        }

        private String field(String path) {
            return fields.getOrDefault(path, "");
        }
    }

    /// @param kind the name of the element that holds the number
    /// @param code how it was estimated, where that is said
    private record Observation(String sequence, String kind, String code, String number) {}

    void tell(Said said) {
        long point = point(said.field(POINT));
        var start = time(START, said.field(START));
        var end = time(END, said.field(END));
        var asOf = said.field(REGISTERED).isEmpty() ? usualAge : time(REGISTERED, said.field(REGISTERED));
        int minutes = minutes(said.field(RESOLUTION));
        requireConsumption(said);
        if (start != null && end != null && asOf != null && faults.isEmpty()) {
            var placed = inOrder(said.observations, start, end, minutes);
            for (int i = 0; faults.isEmpty() && i < placed.size(); i++) {
                tell(placed.get(i), point, start.plusSeconds(60L * minutes * i), minutes, asOf);
            }
        }
        if (faults.isEmpty()) {
            runs.finish();
        } else {
            runs.refuse(point, start, List.copyOf(faults), "");
        }
    }

    private void tell(Observation observation, long point, Instant from, int minutes, Instant asOf) {
        var wrong = new ArrayList<Fault>(0);
        var at = pointer + "/Observation[" + observation.sequence + "]";
        var kwh = kwh(observation, at, wrong);
        var quality = quality(observation, kwh);
        var reason = rules.isFuture(from, minutes) ? MeterReasons.FUTURE : rules.misplaced(from, minutes);
        reason = reason == null ? rules.wrong(kwh, quality, minutes) : reason;
        if (reason != null && wrong.isEmpty()) {
            wrong.add(new Fault(at, reason));
        }
        if (wrong.isEmpty()) {
            runs.add(new ToldValue(point, from, minutes, ValueRules.wh(kwh), quality, 0, asOf));
        } else {
            runs.refuse(point, from, wrong, observation.toString());
        }
    }

    /// The observations by their sequence, which starts at 0 or 1 and leaves none out.
    private List<Observation> inOrder(List<Observation> all, Instant start, Instant end, int minutes) {
        long room = Duration.between(start, end).toMinutes() / minutes;
        var placed = new Observation[all.size()];
        boolean fits = room == all.size() && room <= MOST_VALUES;
        int first = all.stream().anyMatch(observation -> observation.sequence.equals("0")) ? 0 : 1;
        for (var observation : all) {
            int place = number(observation.sequence) - first;
            if (fits && place >= 0 && place < placed.length && placed[place] == null) {
                placed[place] = observation;
            } else {
                fits = false;
            }
        }
        if (!fits) {
            fault(OBSERVATION, MeterReasons.OBSERVATIONS.with(all.size(), room));
            return List.of();
        }
        return List.of(placed);
    }

    private static int number(String sequence) {
        return sequence.matches("\\d{1,6}") ? Integer.parseInt(sequence) : -1;
    }

    private static @Nullable BigDecimal kwh(Observation observation, String at, List<Fault> wrong) {
        var text = observation.number;
        if (text.isEmpty() || observation.kind.equals("Withdrawn")) {
            return null;
        }
        if (!NUMBER.matcher(text).matches()) {
            wrong.add(new Fault(at, MeterReasons.DECIMAL_POINT));
            return BigDecimal.ZERO;
        }
        return new BigDecimal(text);
    }

    /// By the codes of QuantityQuality where there is one, else by the element; whatever is not known as
    /// either is UNKNOWN.
    private static Quality quality(Observation observation, @Nullable BigDecimal kwh) {
        if (observation.kind.equals("Withdrawn") || observation.code.equals("58")) {
            return Quality.REJECTED;
        }
        if (kwh == null) {
            return Quality.MISSING;
        }
        return switch (observation.code) {
            case "127" -> Quality.MEASURED;
            case "56" -> Quality.ESTIMATED;
            case "81" -> Quality.FINALLY_ESTIMATED;
            case "21" -> Quality.TEMPORARY;
            case "" -> byElement(observation.kind);
            default -> observation.kind.equals("Estimated") ? Quality.ESTIMATED : Quality.UNKNOWN;
        };
    }

    private static Quality byElement(String kind) {
        return switch (kind) {
            case "Metered" -> Quality.MEASURED;
            case "Estimated" -> Quality.ESTIMATED;
            case "FinalEstimate" -> Quality.FINALLY_ESTIMATED;
            case "Temporary" -> Quality.TEMPORARY;
            default -> Quality.UNKNOWN;
        };
    }

    private void requireConsumption(Said said) {
        if (!List.of("", ACTIVE_ENERGY).contains(said.field(PRODUCT))) {
            fault(PRODUCT, MeterReasons.NOT_CONSUMPTION);
        }
        if (!List.of("", "OUT").contains(said.field(DIRECTION))) {
            fault(DIRECTION, MeterReasons.NOT_CONSUMPTION);
        }
        if (!said.field(UNIT).toUpperCase(Locale.ROOT).equals("KWH")) {
            fault(UNIT, MeterReasons.UNIT);
        }
    }

    private long point(String id) {
        if (Gsrn.isValid(id)) {
            return Gsrn.number(id);
        }
        fault(POINT, id.isEmpty() ? Reasons.MISSING : MeterReasons.GSRN);
        return 0;
    }

    private int minutes(String resolution) {
        return switch (resolution) {
            case "PT15M" -> 15;
            case "PT1H", "PT60M" -> DayValues.HOUR;
            default -> {
                fault(RESOLUTION, MeterReasons.LENGTH);
                yield DayValues.HOUR;
            }
        };
    }

    private @Nullable Instant time(String path, String text) {
        try {
            return When.instant(text).truncatedTo(ChronoUnit.MICROS);
        } catch (DateTimeException noTime) {
            var local = When.isLocal(text) ? Reasons.LOCAL : Reasons.INSTANT;
            fault(path, text.isEmpty() ? Reasons.MISSING : local);
            return null;
        }
    }

    private void fault(String path, Text reason) {
        faults.add(new Fault(pointer + "/" + path, reason));
    }
}
