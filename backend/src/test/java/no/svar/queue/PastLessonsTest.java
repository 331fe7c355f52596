package no.svar.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import java.util.stream.IntStream;
import no.svar.Api;
import no.svar.access.Machines;
import org.junit.jupiter.api.Test;

/// A file of past calls is usual soon after it was told; on a database of its own, so that nobody else's
/// calls count.
class PastLessonsTest {

    private static final String QUEUE = "kundtjanst";
    private static final int CALLS = 25;

    @Test
    void aFileOfPastCallsIsUsualSecondsLater() throws InterruptedException {
        try (var pods = new Pods()) {
            var pod = pods.start();
            var api = Api.at(pod.getURI());
            var queue = Pods.bean(pod, Lines.class).get(QUEUE);
            var today = queue.country().dayOf(Instant.now());
            var date =
                    IntStream.rangeClosed(1, 14)
                            .mapToObj(today::plusDays)
                            .filter(day -> !queue.hours().on(day).isEmpty())
                            .findFirst()
                            .orElseThrow();
            var ten = date.minusWeeks(3).atTime(LocalTime.of(10, 0)).atZone(queue.country().zone());
            api.as(Machines.tokenAt(api, "feed:past-calls"))
                    .breakingTheContract()
                    .with("Content-Type", "text/csv")
                    .send("PUT", "/v1/feeds/past-calls", calls(ten.toInstant()))
                    .expect(200);

            var path = "/v1/queues/%s/forecast?date=%s".formatted(QUEUE, date);
            Pods.until(() -> api.get(path).expect(200).at("/slots/4/samples").equals("" + CALLS));
            assertThat(api.get(path).expect(200).at("/slots/4/usual/highMinutes")).isEqualTo("1");
        }
    }

    /// One a minute, each answered after 45 seconds.
    private static byte[] calls(Instant from) {
        var calls = new StringBuilder("queue,offeredAt,answeredAt,endedAt\n");
        for (int minute = 0; minute < CALLS; minute++) {
            var offered = from.plusSeconds(60L * minute);
            calls.append(QUEUE).append(',').append(offered);
            calls.append(',').append(offered.plusSeconds(45)).append(',').append(offered.plusSeconds(50));
            calls.append('\n');
        }
        return calls.toString().getBytes(StandardCharsets.UTF_8);
    }
}
