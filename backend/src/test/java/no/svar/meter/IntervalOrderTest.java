package no.svar.meter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.svar.Api;
import no.svar.Portal;
import no.svar.regulation.Gsrn;

/// However batches of interval values are shuffled, cut, repeated and sent at the same time, the same days
/// are left in the database.
class IntervalOrderTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 10, 24);

    private final MeterDays days = Portal.bean(MeterDays.class);

    @Property(tries = 12)
    void leavesTheSameDaysWhateverTheOrder(
            @ForAll Random random, @ForAll @IntRange(min = 1, max = 3) int senders) throws Exception {
        var orderly = Points.newId();
        var shuffled = Points.newId();
        var rows = rows(random);
        rows.forEach(row -> send(orderly, List.of(row)));

        var batches = new ArrayList<Callable<Api.Answer>>();
        for (int i = 0; i < senders; i++) {
            var share = new ArrayList<>(rows);
            Collections.shuffle(share, random);
            int cut = random.nextInt(share.size());
            batches.add(() -> send(shuffled, share.subList(0, cut)));
            batches.add(() -> send(shuffled, share.subList(cut, share.size())));
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var sent : threads.invokeAll(batches)) {
                sent.get();
            }
        }

        assertThat(kept(shuffled))
                .usingRecursiveComparison()
                .ignoringFields("meteringPoint")
                .isEqualTo(kept(orderly));
    }

    private List<MeterDay> kept(String point) {
        return days.between(Gsrn.number(point), FIRST, FIRST.plusDays(2));
    }

    private static Api.Answer send(String point, List<ObjectNode> rows) {
        ArrayNode batch = Api.JSON.createArrayNode();
        rows.forEach(row -> batch.add(row.deepCopy().put("meteringPoint", point)));
        return Values.send(batch.toString()).expect(200);
    }

    /// Each of a version of its own, because a batch may not contradict itself.
    private static List<ObjectNode> rows(Random random) {
        var rows = new ArrayList<ObjectNode>();
        for (int version = 0; version < 3 + random.nextInt(12); version++) {
            var day = FIRST.plusDays(random.nextInt(2));
            int minutes = random.nextInt(5) == 0 ? 15 : 60;
            int places = DayClock.minutes(day) / minutes;
            int first = random.nextInt(places);
            var row = Api.JSON.createObjectNode();
            row.put("from", DayClock.start(day).plusSeconds(60L * minutes * first).toString());
            row.put("resolution", minutes == 15 ? "PT15M" : "PT1H").put("version", version);
            row.put("quality", random.nextBoolean() ? "MEASURED" : "ESTIMATED");
            row.put("asOf", "2026-11-01T06:00:00Z");
            var kwh = row.putArray("kwh");
            for (int i = 0; i <= random.nextInt(places - first); i++) {
                kwh.add(random.nextInt(5));
            }
            rows.add(row);
        }
        return rows;
    }
}
