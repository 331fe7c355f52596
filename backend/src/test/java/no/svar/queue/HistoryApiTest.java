package no.svar.queue;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.JsonMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import no.svar.Api;
import no.svar.access.Machines;
import no.svar.shared.Country;
import no.svar.shared.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/// What a portal with weeks behind it says of its queues; on a database of its own, so that nobody else's
/// waits count.
@TestInstance(Lifecycle.PER_CLASS)
class HistoryApiTest {

    private static final String ALWAYS = "outage-phone";
    private static final String OFFICE = "invoice-phone";
    private static final String SWEDEN = "kundtjanst";

    private final Pods pods = new Pods();
    private final EmbeddedServer pod = pods.start();
    private final Api api = Api.at(pod.getURI());
    private final PastWeeks weeks = new PastWeeks(Pods.bean(pod, QueueScores.class));

    @BeforeAll
    void untilItLeads() throws InterruptedException {
        Pods.until(() -> bean(Leases.class).heldBy(bean(Leadership.class).holder()).size() >= 3);
    }

    @AfterAll
    void stop() {
        pods.close();
    }

    @Test
    void saysHowOftenItKeptWhatItShowed() {
        var today = LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC);
        var inside = today.minusDays(27).atStartOfDay(ZoneOffset.UTC).toInstant();
        weeks.shown(SWEDEN, inside, 45, 100);
        weeks.shown(SWEDEN, inside.plus(Duration.ofDays(20)), 9, 30);
        weeks.shown(SWEDEN, inside.plus(Duration.ofDays(26)), 6, 400);
        weeks.shown(SWEDEN, inside.minusSeconds(1), 60, 900);
        weeks.unseen(SWEDEN, inside.plusSeconds(60), List.of(1.0, 2.0, 3.0, 4_000.0));
        bean(QueueExperience.class).learn();

        var said = accuracy(SWEDEN, 28, "en");
        assertThat(said.at("/samples")).isEqualTo("60");
        assertThat(said.at("/keptShare")).isEqualTo("0.9");
        assertThat(said.at("/withinShare")).isEqualTo("0.75");
        assertThat(said.json().at("/medianAbsoluteErrorSeconds").asInt()).isBetween(20, 24);
        assertThat(said.at("/widened")).isEqualTo("false");
        assertThat(List.of("nb", "nn", "sv", "en"))
                .extracting(language -> accuracy(SWEDEN, 28, language).at("/text"))
                .containsExactly(
                        "Siste 28 dager kom 90 av 100 gjennom innen tiden vi oppga.",
                        "Siste 28 dagar kom 90 av 100 gjennom innan tida vi oppgav.",
                        "De senaste 28 dagarna kom 90 av 100 fram inom den tid vi angav.",
                        "In the last 28 days 90 out of 100 got through within the time that we gave.");

        assertThat(accuracy(SWEDEN, 29, "en").at("/samples")).isEqualTo("120");
        assertThat(accuracy(SWEDEN, 29, "en").at("/keptShare")).isEqualTo("0.45");
        var few = accuracy(SWEDEN, 7, "en");
        assertThat(few.at("/samples")).isEqualTo("6");
        assertThat(few.json().has("keptShare")).isFalse();
        assertThat(few.at("/text")).startsWith("We have too few calls");

        bean(QueueBoard.class).turn();
        var wait = api.get("/v1/queues/kundtjanst/wait").expect(200);
        assertThat(wait.at("/accuracy/days")).isEqualTo("28");
        assertThat(wait.at("/accuracy/samples")).isEqualTo("60");
        assertThat(wait.at("/accuracy/keptShare")).isEqualTo("0.9");
    }

    @Test
    void aSilentQueueTellsWhatIsUsualAndThatItsRangesAreWidened() throws InterruptedException {
        var now = Instant.now();
        var local = now.atZone(Country.NO.zone()).truncatedTo(ChronoUnit.HOURS);
        for (int halfHour = 0; halfHour < 4; halfHour++) {
            weeks.weekly(ALWAYS, local.plusMinutes(30L * halfHour), 250, 590);
        }
        learn(ALWAYS, now);
        var lease =
                bean(Leases.class).all().stream()
                        .filter(each -> each.queue().equals(ALWAYS))
                        .findFirst()
                        .orElseThrow();
        var heard = now.minus(Duration.ofMinutes(5));
        var estimate =
                new Estimate(
                        heard,
                        Basis.LIVE_MODEL,
                        new Estimate.Range(60, 90, 170),
                        3,
                        false,
                        900,
                        false,
                        true,
                        0);
        assertThat(
                        bean(PublishedQueues.class)
                                .open(
                                        ALWAYS,
                                        lease.epoch(),
                                        heard,
                                        new Published(heard, estimate, null, null)))
                .isEqualTo(1);
        Pods.until(() -> wait("en").at("/freshness").equals("STALE") && wait("en").json().has("usual"));

        var said = wait("en");
        assertThat(said.json().has("wait")).isFalse();
        assertThat(said.at("/usual/lowMinutes")).isEqualTo("4");
        assertThat(said.at("/usual/highMinutes")).isEqualTo("10");
        assertThat(said.at("/text"))
                .startsWith("We cannot see the queue just now.")
                .containsPattern(
                        "On (%s)s around \\d\\d:[03]0 the wait is usually 4 to 10 minutes\\."
                                .formatted(weekdays(local)));
        assertThat(wait("nb").at("/text")).contains("er ventetiden vanligvis 4–10 minutter.");
        assertThat(wait("nn").at("/text")).contains("er ventetida vanlegvis 4–10 minutt.");
        assertThat(wait("sv").at("/text")).contains("är väntetiden vanligtvis 4–10 minuter.");
        assertThat(accuracy(ALWAYS, 28, "en").at("/widened")).isEqualTo("true");
    }

    @Test
    void forecastsWhatWasUsualOnThatWeekday() {
        var hours = bean(Lines.class).get(OFFICE).hours();
        var today = Country.NO.dayOf(Instant.now());
        var date =
                IntStream.rangeClosed(1, 14)
                        .mapToObj(today::plusDays)
                        .filter(day -> !hours.on(day).isEmpty())
                        .findFirst()
                        .orElseThrow();
        var ten = date.atTime(10, 0).atZone(Country.NO.zone());
        weeks.weekly(OFFICE, ten, 250, 590);
        weeks.weekly(OFFICE, ten.plusHours(3), 5, 100);
        weeks.weekly(OFFICE, date.atTime(18, 0).atZone(Country.NO.zone()), 0, 0);
        learn(OFFICE, Instant.now());

        var path = "/v1/queues/%s/forecast?date=%s".formatted(OFFICE, date);
        var said = api.with("Accept-Language", "en").get(path).expect(200);
        var slots = said.json().at("/slots");
        assertThat(slots.size()).isEqualTo(15);
        for (var slot : slots) {
            var from = Instant.parse(slot.at("/from").asText()).atZone(Country.NO.zone()).toLocalTime();
            assertThat(slot.at("/samples").asInt())
                    .as("at %s", from)
                    .isEqualTo(from.equals(LocalTime.of(10, 0)) || from.equals(LocalTime.of(13, 0)) ? 20 : 0);
            assertThat(slot.at("/open").asBoolean()).isTrue();
        }
        assertThat(slots.at("/4/usual/highMinutes").asInt()).isEqualTo(10);
        assertThat(said.at("/better/from")).isEqualTo(ten.plusHours(3).toInstant().toString());
        assertThat(said.at("/better/text"))
                .isEqualTo("Between 13:00 and 13:30 the wait is usually up to 2 minutes.");
    }

    @Test
    void knowsTheHalfHoursOfTheDaysThatAreLongerAndShorter() {
        var spring = LocalDate.of(2026, 3, 29);
        weeks.weekly(ALWAYS, spring.atTime(1, 30).atZone(Country.NO.zone()), 250, 590);
        weeks.weekly(ALWAYS, spring.atTime(3, 0).atZone(Country.NO.zone()), 100, 200);
        var short23 = day(spring, Instant.parse("2026-03-28T12:00:00Z"), null);
        assertThat(short23.slots()).hasSize(46);
        assertThat(samples(short23))
                .containsExactly(
                        Instant.parse("2026-03-29T00:30:00Z"), Instant.parse("2026-03-29T01:00:00Z"));

        var autumn = LocalDate.of(2026, 10, 25);
        weeks.weekly(ALWAYS, autumn.atTime(2, 30).atZone(Country.NO.zone()), 250, 590);
        weeks.weekly(ALWAYS, autumn.atTime(4, 0).atZone(Country.NO.zone()), 100, 200);
        var long25 = day(autumn, Instant.parse("2026-10-24T12:00:00Z"), null);
        assertThat(long25.slots()).hasSize(50);
        assertThat(samples(long25))
                .as("half past two comes twice")
                .containsExactly(
                        Instant.parse("2026-10-25T00:30:00Z"),
                        Instant.parse("2026-10-25T01:30:00Z"),
                        Instant.parse("2026-10-25T03:00:00Z"));
    }

    @Test
    void advisesOnlyWhatIsShorterThanNow() {
        var today = LocalDate.of(2026, 6, 2);
        var now = Instant.parse("2026-06-02T08:05:00Z");
        weeks.weekly(ALWAYS, today.atTime(9, 0).atZone(Country.NO.zone()), 0, 0);
        weeks.weekly(ALWAYS, today.atTime(12, 0).atZone(Country.NO.zone()), 100, 290);
        weeks.weekly(ALWAYS, today.atTime(13, 0).atZone(Country.NO.zone()), 90, 280);
        weeks.weekly(ALWAYS, today.atTime(14, 0).atZone(Country.NO.zone()), 600, 1_100);

        var drawn = new HashSet<Instant>();
        for (int i = 0; i < 40; i++) {
            drawn.add(
                    Objects.requireNonNull(day(today, now, Queues.published(now, 400, 600, 890)).better())
                            .from());
        }
        assertThat(drawn)
                .containsExactlyInAnyOrder(
                        Instant.parse("2026-06-02T10:00:00Z"), Instant.parse("2026-06-02T11:00:00Z"));
        assertThat(day(today, now, Queues.published(now, 60, 100, 170)).better()).isNull();
        assertThat(day(today, now, Queues.published(now, 60, 100, 290)).better()).as("as long").isNull();
    }

    @Test
    void learnsOfDaysLongPastWithoutARestart() {
        var experience = bean(QueueExperience.class);
        experience.learn();
        var before = experience.kept(bean(Lines.class).get(OFFICE), 365).samples();
        var from = Instant.now().truncatedTo(ChronoUnit.DAYS).minus(Duration.ofDays(80));
        bean(QueueEstimates.class)
                .add(new QueueEstimate(OFFICE, from, from, 30, 60, 100, 2, Basis.LIVE_MODEL));
        api.as(Machines.tokenAt(api, "feed:past-calls"))
                .breakingTheContract()
                .with("Content-Type", "text/csv")
                .send(
                        "PUT",
                        "/v1/feeds/past-calls",
                        "queue,offeredAt,answeredAt\n%s,%s,%s\n"
                                .formatted(OFFICE, from.plusSeconds(10), from.plusSeconds(80))
                                .getBytes(StandardCharsets.UTF_8))
                .expect(200);
        experience.learn();
        assertThat(experience.kept(bean(Lines.class).get(OFFICE), 365).samples()).isEqualTo(before + 1);
    }

    /// The answer to who asks at another time.
    private ForecastController.Day day(LocalDate date, Instant now, @Nullable Published published) {
        bean(ProfileDesk.class).renew(bean(Lines.class).get(ALWAYS), now);
        var experience = new QueueExperience(bean(UsualWeeks.class), bean(ScoreDays.class), () -> now);
        experience.learn();
        var board = new QueueBoard(bean(Lines.class), experience, bean(JsonMapper.class), () -> now);
        if (published != null) {
            board.read(Map.of(ALWAYS, published));
            board.turn();
        }
        return Objects.requireNonNull(
                new ForecastController(bean(Lines.class), board, experience, () -> now)
                        .forecast(ALWAYS, date, Language.EN)
                        .body());
    }

    private static List<Instant> samples(ForecastController.Day day) {
        return day.slots().stream()
                .filter(slot -> slot.samples() > 0)
                .map(ForecastController.HalfHour::from)
                .toList();
    }

    private void learn(String queue, Instant now) {
        bean(ProfileDesk.class).renew(bean(Lines.class).get(queue), now);
        bean(QueueExperience.class).learn();
    }

    private Api.Answer accuracy(String queue, int days, String language) {
        return api.with("Accept-Language", language)
                .get("/v1/queues/%s/accuracy?days=%s".formatted(queue, days))
                .expect(200);
    }

    private Api.Answer wait(String language) {
        return api.with("Accept-Language", language).get("/v1/queues/" + ALWAYS + "/wait").expect(200);
    }

    /// Of that time and of the next, as a pattern.
    private static String weekdays(ZonedDateTime local) {
        return name(local.getDayOfWeek()) + "|" + name(local.plusHours(2).getDayOfWeek());
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private <T> T bean(Class<T> type) {
        return Pods.bean(pod, type);
    }
}
