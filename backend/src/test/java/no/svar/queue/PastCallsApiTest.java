package no.svar.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import no.svar.Api;
import no.svar.Portal;
import no.svar.access.Machines;
import no.svar.queue.QueueScores.Wait;
import org.junit.jupiter.api.Test;

class PastCallsApiTest {

    private static final String PATH = "/v1/feeds/past-calls";
    private static final Duration HALF_HOUR = Duration.ofMinutes(30);

    private final Api machine = Api.portal().as(Machines.token("feed:past-calls"));

    /// A half hour of some day of the last year, which no other test is likely to tell of.
    private final Instant from =
            Instant.now()
                    .truncatedTo(ChronoUnit.DAYS)
                    .minus(Duration.ofDays(ThreadLocalRandom.current().nextLong(60, 390)))
                    .plus(HALF_HOUR.multipliedBy(ThreadLocalRandom.current().nextLong(47)));

    @Test
    void teachesWhatPeopleWaitedOnce() {
        var report = csv(recorded()).expect(200);
        assertThat(report.at("/counts/created")).isEqualTo("8");
        assertThat(report.at("/counts/rejected")).isEqualTo("0");
        assertThat(report.json().at("/rows/0/unknownFields").toString()).contains("/caller", "/agent");
        var waits = waits();
        assertThat(waits).extracting(Wait::waitSeconds).contains(60.0, 90.0, 120.0);
        assertThat(waits).as("who gave up is judged by who came after").hasSizeGreaterThanOrEqualTo(7);

        assertThat(csv(recorded()).expect(200).at("/counts/unchanged")).isEqualTo("8");
        assertThat(waits()).hasSameSizeAs(waits);
    }

    @Test
    void comparesWithWhatWasPublishedThen() {
        var estimates = Portal.bean(QueueEstimates.class);
        estimates.add(new QueueEstimate("outage-phone", from, from, 30, 60, 100, 2, Basis.LIVE_MODEL));
        csv(recorded()).expect(200);
        assertThat(Portal.bean(QueueScores.class).between("outage-phone", from, from.plus(HALF_HOUR)))
                .extracting(QueueScore::shownP90)
                .contains(100.0)
                .containsNull();
    }

    @Test
    void writesNothingWhenItIsARehearsal() {
        var report = table(PATH + "?dryRun=true", recorded()).expect(200);
        assertThat(report.at("/counts/created")).isEqualTo("8");
        assertThat(waits()).isEmpty();
    }

    @Test
    void leavesTheNumberOfNowAlone() {
        var before = Portal.bean(PublishedQueues.class).all();
        csv(recorded()).expect(200);
        assertThat(Portal.bean(PublishedQueues.class).all())
                .filteredOn(row -> row.queue().equals("outage-phone"))
                .isEqualTo(before.stream().filter(row -> row.queue().equals("outage-phone")).toList());
    }

    @Test
    void saysWhatIsWrongWithALine() {
        var report =
                csv("queue,offeredAt,answeredAt\nno-phone,%s,\noutage-phone,2026-10-25T02:30:00,\noutage-phone,%s,%s\nx\n"
                                .formatted(from, from, from.minusSeconds(1)))
                        .expect(200);
        assertThat(report.at("/counts/rejected")).isEqualTo("4");
        assertThat(report.at("/rows/0/errors/0/pointer")).isEqualTo("/queue");
        assertThat(report.at("/rows/1/errors/0/pointer")).isEqualTo("/offeredAt");
        assertThat(report.at("/rows/2/errors/0/pointer")).isEqualTo("/answeredAt");
        csv("queue,when\n").expect(400);
    }

    @Test
    void teachesWhatIsUsualInTheHalfHour() {
        var queue = Portal.bean(Lines.class).get("outage-phone");
        var monday = Instant.parse("2026-11-16T09:10:00Z");
        var week = new WeekOfWaits(queue);
        List.of(
                        new Wait(monday, 9.5),
                        new Wait(monday.plusSeconds(60), 20),
                        new Wait(monday.plus(Duration.ofDays(7)), 30),
                        new Wait(monday.plus(HALF_HOUR), 40))
                .forEach(week::add);
        assertThat(week.profiles())
                .containsExactly(
                        new QueueProfile("outage-phone", 1, 20, 3, 10, 20, 30),
                        new QueueProfile("outage-phone", 1, 21, 1, 40, 40, 40));
    }

    @Test
    void renewsWhatIsUsualOfTheQueuesThatItLeads() throws InterruptedException {
        Pods.until(() -> !Portal.bean(Leases.class).heldBy(Portal.bean(Leadership.class).holder()).isEmpty());
        Portal.bean(QueueScores.class)
                .add(
                        List.of(
                                new QueueScore(
                                        "outage-phone",
                                        Instant.now().minusSeconds(3600),
                                        77,
                                        null,
                                        null,
                                        null,
                                        0)));
        Portal.bean(QueueHousekeeping.class).renewProfiles();
        assertThat(Portal.bean(QueueProfiles.class).of("outage-phone")).isNotEmpty();
    }

    private List<Wait> waits() {
        return Portal.bean(QueueScores.class).waits("outage-phone", from, from.plus(HALF_HOUR));
    }

    private Api.Answer csv(String text) {
        return table(PATH, text);
    }

    private Api.Answer table(String path, String text) {
        return machine.breakingTheContract()
                .with("Content-Type", "text/csv")
                .send("PUT", path, text.getBytes(StandardCharsets.UTF_8));
    }

    /// The recorded file with its times moved into the half hour.
    private String recorded() {
        return Recorded.text("past-calls.csv", from);
    }
}
