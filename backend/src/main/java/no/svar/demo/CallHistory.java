package no.svar.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.svar.demo.Exchange.What;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the demo's call centre did in the weeks before, told day by day as a file of past calls; a day that
/// was told, or heard live, is not told again.
@Singleton
@Requires(env = "demo")
final class CallHistory {

    private static final Logger LOG = LoggerFactory.getLogger(CallHistory.class);
    private static final int DAYS = 28;

    /// What is younger is left to those calls that are told as they happen.
    private static final Duration UNTIL = Duration.ofHours(1);

    private static final Duration HALF_HOUR = Duration.ofMinutes(30);
    private static final Duration LAST_CALLS_END = Duration.ofHours(2);
    private static final String FEED = "past-calls";
    private static final String CSV = "text/csv";
    private static final String COLUMNS = "queue,offeredAt,answeredAt,leftAt,endedAt\n";

    private final InstantSource clock;

    CallHistory(InstantSource clock) {
        this.clock = clock;
    }

    /// A day of a queue on which it was open.
    record Worked(PhoneHours hours, LocalDate day) {

        Instant at(LocalTime time) {
            return day.atTime(time).atZone(hours.zone()).toInstant();
        }

        Instant closes() {
            return hours.isAlwaysOpen()
                    ? day.plusDays(1).atStartOfDay(hours.zone()).toInstant()
                    : at(hours.closes());
        }
    }

    void tell(Door door) throws IOException, InterruptedException {
        var start = System.nanoTime();
        var until = clock.instant().minus(UNTIL);
        int told = 0;
        for (var worked : untold(door, until)) {
            var calls = calls(worked, until);
            if (!calls.isEmpty()) {
                door.put(FEED, CSV, csv(worked.hours().queue(), calls));
                told += calls.size();
            }
        }
        LOG.info(
                "The demo's {} calls of the last weeks are told after {} ms",
                told,
                Duration.ofNanos(System.nanoTime() - start).toMillis());
    }

    /// The days of whose noon nothing is known, and today.
    static List<Worked> untold(Door door, Instant until) throws IOException, InterruptedException {
        var all = new ArrayList<Worked>();
        for (var hours : PhoneHours.ALL) {
            var today = LocalDate.ofInstant(until, hours.zone());
            for (int ago = DAYS; ago >= 0; ago--) {
                if (hours.isOpenOn(today.minusDays(ago))) {
                    all.add(new Worked(hours, today.minusDays(ago)));
                }
            }
        }
        var noons = new StringBuilder("queue,offeredAt\n");
        all.forEach(one ->
                noons.append(one.hours().queue()).append(',').append(one.at(LocalTime.NOON)).append('\n'));
        var report = door.put(FEED + "?dryRun=true", CSV, bytes(noons));
        var untold = new ArrayList<Worked>();
        for (int row = 0; row < all.size(); row++) {
            if (!report.rows().get(row).result().equals("UNCHANGED")) {
                untold.add(all.get(row));
            }
        }
        return untold;
    }

    /// The calls of the half hours that are over.
    static List<Map<What, Instant>> calls(Worked worked, Instant until) {
        var settled = halfHour(until).minus(HALF_HOUR);
        var before = worked.closes().isAfter(settled) ? settled : worked.closes();
        var end = before.plus(LAST_CALLS_END);
        var storms = Storms.of(worked.day(), worked.hours().zone());
        var exchange = new Exchange(worked.hours(), worked.at(worked.hours().opens()), storms);
        var calls = new LinkedHashMap<String, Map<What, Instant>>();
        for (var happened : exchange.playUntil(end.isAfter(until) ? until : end)) {
            var call = happened.call();
            if (call.offeredAt().isBefore(before)) {
                calls.computeIfAbsent(call.key(), _ -> new EnumMap<>(What.class))
                        .put(happened.what(), happened.at());
            }
        }
        return List.copyOf(calls.values());
    }

    private static Instant halfHour(Instant at) {
        return at.minusMillis(Math.floorMod(at.toEpochMilli(), HALF_HOUR.toMillis()));
    }

    private static byte[] csv(String queue, List<Map<What, Instant>> calls) {
        var csv = new StringBuilder(COLUMNS);
        for (var call : calls) {
            csv.append(queue);
            for (var what : What.values()) {
                csv.append(',').append(call.containsKey(what) ? call.get(what) : "");
            }
            csv.append('\n');
        }
        return bytes(csv);
    }

    private static byte[] bytes(StringBuilder csv) {
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }
}
