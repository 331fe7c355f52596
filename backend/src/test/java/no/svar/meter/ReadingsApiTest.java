package no.svar.meter;

import static no.svar.meter.MeteredHome.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.svar.Api;
import no.svar.Household;
import no.svar.Statements;
import no.svar.access.Machines;
import no.svar.access.People;
import no.svar.edge.Cursor;
import org.junit.jupiter.api.Test;

/// Readings from the feed to the screen, and what is decided about those that were sent here.
class ReadingsApiTest {

    private static final LocalDate LAST = TODAY.minusDays(31);

    @Test
    void saysOfAnUndescribedMeterThatNothingIsKnown() {
        var home = MeteredHome.unknown();
        home.wasReadOn(LAST, "100");
        var listed = home.api().get("/v1/metering-points").expect(200);
        assertThat(listed.at("/items/0/id")).isEqualTo(home.meteringPoint());
        assertThat(listed.at("/items/0/reading/way")).isEqualTo("UNKNOWN");
        assertThat(listed.at("/items/0/reading/next/what")).isEqualTo("WAIT");
        assertThat(listed.at("/items/0/reading/last/register")).isEqualTo("100");
        assertThat(listed.json().at("/items/0").has("address")).isFalse();
    }

    @Test
    void saysWhenTheNextReadingIsDue() {
        var home = MeteredHome.withRegister();
        home.describe(
                home.description()
                        .put("resolution", "REGISTER")
                        .put("registerDigits", 5)
                        .put("expectedAnnualKwh", 9_000)
                        .put("asOf", "2026-11-02T06:00:00Z"));
        var last = TODAY.minusDays(80);
        home.wasReadOn(last, "100");
        var answer = home.api().get(home.path("")).expect(200);
        assertThat(answer.at("/reading/way")).isEqualTo("REGISTER");
        assertThat(answer.at("/reading/expected/from")).isEqualTo(last.plusMonths(1).toString());
        assertThat(answer.at("/reading/expected/to")).isEqualTo(last.plusMonths(3).toString());
        assertThat(answer.at("/reading/next/what")).isEqualTo("READ_METER");
        assertThat(answer.at("/reading/ownerText")).contains("Eksempelnett AS");
        var atHome = home.api().get("/v1/home").expect(200);
        assertThat(atHome.at("/parts/readings/items/0/what")).isEqualTo("READING_EXPECTED");
        assertThat(atHome.at("/parts/readings/items/0/on")).isEqualTo(last.plusMonths(3).toString());
    }

    @Test
    void saysOfASwedishMeterThatTheDaysAreNotKnown() {
        var home = MeteredHome.unknown();
        home.describe(
                home.description()
                        .put("resolution", "REGISTER")
                        .put("registerDigits", 5)
                        .put("country", "SE")
                        .put("priceArea", "SE3")
                        .put("postalCode", "111 20"));
        var answer = home.api().get(home.path("")).expect(200);
        assertThat(answer.json().at("/reading/expected").has("to")).isFalse();
        assertThat(answer.at("/reading/expected/text")).startsWith("We do not know");
    }

    @Test
    void showsWhatWasDecidedAboutAReadingThatWasSentHere() {
        var home = MeteredHome.withRegister();
        home.wasReadOn(LAST, "54321");
        var sent = home.sends(TODAY, "5441").expect(201);
        var decision =
                home.reading(TODAY, "54410")
                        .put("by", "CUSTOMER")
                        .put("status", "VALID")
                        .put("reason", "Bildet viser 54410.")
                        .put("portalReading", sent.at("/id"))
                        .put("asOf", "2026-11-20T06:00:00Z");
        assertThat(MeteredHome.tell("readings", decision)).isEqualTo("CREATED");
        assertThat(MeteredHome.tell("readings", decision)).isEqualTo("UNCHANGED");
        var older = decision.deepCopy().put("status", "REJECTED").put("asOf", "2026-11-19T06:00:00Z");
        assertThat(MeteredHome.tell("readings", older)).isEqualTo("STALE");
        var listed = home.api().get(home.path("/readings")).expect(200);
        assertThat(listed.json().at("/items")).hasSize(2);
        assertThat(listed.at("/items/0/id")).isEqualTo(sent.at("/id"));
        assertThat(listed.at("/items/0/state")).isEqualTo("VALID");
        assertThat(listed.at("/items/0/consumptionKwh")).isEqualTo("89");
        assertThat(listed.at("/items/0/byText")).isEqualTo("Read by you");
        assertThat(listed.at("/items/0/reasonText"))
                .isEqualTo("Bildet viser 54410. You wrote 5,441; 54,410 was decided.");
        var rejected = decision.deepCopy().put("status", "REJECTED").put("asOf", "2026-11-21T06:00:00Z");
        assertThat(MeteredHome.tell("readings", rejected)).isEqualTo("UPDATED");
        assertThat(home.api().get(home.path("")).at("/reading/next/what")).isEqualTo("READ_AGAIN");
        assertThat(home.api().get("/v1/home").at("/parts/readings/items/0/what"))
                .isEqualTo("READING_REJECTED");
    }

    @Test
    void keepsADecisionAboutAnUnknownReadingAsAReading() {
        var home = MeteredHome.withRegister();
        var decision = home.reading(LAST, "777").put("portalReading", UUID.randomUUID().toString());
        assertThat(MeteredHome.tell("readings", decision)).isEqualTo("CREATED");
        assertThat(home.api().get(home.path("/readings")).at("/items/0/register")).isEqualTo("777");
    }

    @Test
    void saysWhatIsWrongWithARow() {
        var home = MeteredHome.withRegister();
        rejects(home.reading(TODAY.plusDays(2), "1").toString(), "/readOn", "not come yet");
        rejects(home.reading(LAST, "-1").toString(), "/register", "between");
        rejects(home.reading(LAST, "1").put("estimated", "yes").toString(), "/estimated", "true or false");
        rejects(
                home.reading(LAST, "1").put("settledOn", LAST.minusDays(1).toString()).toString(),
                "/settledOn",
                "before the reading");
        rejects(home.reading(LAST, "1").put("portalReading", "x").toString(), "/portalReading", "id");
        rejects(
                home.reading(LAST, "1")
                        .put("portalReading", UUID.randomUUID().toString())
                        .put("status", "RECEIVED")
                        .toString(),
                "/status",
                "decided");
    }

    @Test
    void showsReadingsOfTheCustomersOwnDaysOnly() {
        var before = MeteredHome.withRegister();
        before.wasReadOn(TODAY.minusDays(60), "100");
        before.wasReadOn(TODAY.minusDays(40), "200");
        before.wasReadOn(TODAY.minusDays(10), "300");
        var person =
                People.aCustomer()
                        .withMeteringPoint(
                                "A-" + UUID.randomUUID(), before.meteringPoint(), TODAY.minusDays(30), null)
                        .signedIn();
        var after = new MeteredHome(person, before.meteringPoint());
        var listed = after.api().get(after.path("/readings")).expect(200);
        assertThat(listed.json().at("/items")).hasSize(1);
        assertThat(listed.at("/items/0/register")).isEqualTo("300");
        assertThat(listed.json().at("/items/0").has("consumptionKwh")).isFalse();
        assertThat(after.api().get(after.path("/allowed-reading")).at("/least")).isEqualTo("300");
    }

    @Test
    void listsReadingsPageByPage() {
        var home = MeteredHome.withRegister();
        for (int i = 1; i <= 3; i++) {
            home.wasReadOn(TODAY.minusDays(100 - 10L * i), Integer.toString(100 * i));
        }
        var first = home.api().get(home.path("/readings?limit=2")).expect(200);
        assertThat(first.at("/items/1/consumptionKwh")).isEqualTo("100");
        var second =
                home.api().get(home.path("/readings?limit=2&cursor=" + first.at("/nextCursor"))).expect(200);
        assertThat(second.at("/items/0/register")).isEqualTo("100");
        assertThat(second.json().has("nextCursor")).isFalse();
        home.api().get(home.path("/readings?cursor=bm9ucw")).expect(400);
        for (var day : List.of("+999999999-12-31", "-0001-01-01")) {
            var cursor = Cursor.after(day, "x").text();
            assertThat(home.api().get(home.path("/readings?cursor=" + cursor)).status()).isEqualTo(400);
        }
    }

    @Test
    void asksTheDatabaseAFixedNumberOfTimes() {
        var people = People.aCustomer();
        var points = List.of(Household.aGsrn(), Household.aGsrn(), Household.aGsrn());
        points.forEach(point -> people.withMeteringPoint("A-" + UUID.randomUUID(), point));
        var home = new MeteredHome(people.signedIn(), points.getFirst());
        home.describe(home.description().put("resolution", "REGISTER").put("registerDigits", 5));
        var hourly = new MeteredHome(home.person(), points.getLast());
        hourly.describe(hourly.description().put("resolution", "PT1H"));
        home.wasReadOn(TODAY.minusDays(100), "50");
        var few = statements(home);
        for (int i = 1; i <= 12; i++) {
            home.wasReadOn(TODAY.minusDays(100 - i), Integer.toString(100 * i));
        }
        assertThat(statements(home)).isEqualTo(few).containsExactly(4, 3, 4, 3, 7);
    }

    /// How many statements the list, one, its readings, what is allowed and the first screen's part take.
    private static List<Integer> statements(MeteredHome home) {
        return List.of(
                        "/v1/metering-points",
                        home.path(""),
                        home.path("/readings"),
                        home.path("/allowed-reading"),
                        "/v1/home")
                .stream()
                .map(path -> home.api().get(path).expect(200))
                .map(answer -> Statements.of(answer, "agreement", "metering_point", "meter_day").size())
                .toList();
    }

    private static void rejects(String row, String pointer, String reason) {
        var answer =
                Api.portal()
                        .as(Machines.token("feed:readings"))
                        .breakingTheContract()
                        .with("Accept-Language", "en")
                        .put("/v1/feeds/readings", "[" + row + "]")
                        .expect(200);
        assertThat(answer.at("/rows/0/errors/0/pointer")).as(answer.text()).isEqualTo(pointer);
        assertThat(answer.at("/rows/0/errors/0/reason")).contains(reason);
    }
}
