package no.svar.outage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.svar.Api.Answer;
import no.svar.access.People;
import no.svar.access.Person;
import no.svar.meter.Points;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MyOutagesApiTest {

    private static final String MINE = "/v1/outages/mine";

    private static Blackout lasting(String point, String from, String to) {
        var outage = Blackout.aBlackout().hitting(point).with("startedAt", from);
        outage.with("causeCode", "FALLEN_TREE").told(from);
        outage.restored(to).told(to);
        return outage;
    }

    /// Once the portal has found as many of the customer's points hit.
    private static Answer mine(Person person, int items) throws InterruptedException {
        var api = person.api().with("Accept-Language", "en");
        var answer = api.get(MINE).expect(200);
        for (int i = 0; i < 200 && answer.json().get("items").size() < items; i++) {
            Thread.sleep(50);
            answer = api.get(MINE).expect(200);
        }
        assertThat(answer.json().get("items")).as(answer.text()).hasSize(items);
        return answer;
    }

    private static Answer restored(Person person, int items) throws InterruptedException {
        var answer = mine(person, items);
        for (int i = 0; i < 200 && answer.json().findValues("restoredAt").size() < items; i++) {
            Thread.sleep(50);
            answer = mine(person, items);
        }
        return answer;
    }

    @Test
    void countAsOneWithLessThanTwoHoursOfPowerBetweenThem() throws Exception {
        var home = DarkHome.inNorway();
        var point = home.meteringPoint();
        var first = lasting(point, "2026-11-02T00:00:00Z", "2026-11-02T08:00:00Z");
        var second = lasting(point, "2026-11-02T09:59:00Z", "2026-11-02T15:00:00Z");
        var third = lasting(point, "2026-11-02T17:00:00Z", "2026-11-02T18:00:00Z");

        var mine = restored(home.person(), 3);

        assertThat(mine.at("/items/0/outage")).isEqualTo(third.kept().id());
        assertThat(mine.json().at("/items/0/minutes").asInt()).isEqualTo(60);
        assertThat(mine.json().at("/items/0/joined")).isEmpty();
        assertThat(mine.json().at("/items/1/minutes").asInt()).isEqualTo(15 * 60);
        assertThat(mine.at("/items/1/joined/0")).isEqualTo(first.kept().id());
        assertThat(mine.json().at("/items/2/minutes").asInt()).isEqualTo(15 * 60);
        assertThat(mine.at("/items/2/joined/0")).isEqualTo(second.kept().id());
        assertThat(mine.at("/items/2/statusText")).isEqualTo("The power is back");
        assertThat(mine.at("/items/2/causeText")).isEqualTo("A tree has fallen on the line.");
    }

    @Test
    void haveNoLengthWhileTheyGoOn() throws Exception {
        var home = DarkHome.inNorway();
        Blackout.aBlackout()
                .hitting(home.meteringPoint())
                .expectedBack("2026-11-01T14:00:00Z")
                .told("2026-11-01T11:00:00Z");

        var mine = mine(home.person(), 1);

        assertThat(mine.json().at("/items/0").has("minutes")).isFalse();
        assertThat(mine.at("/items/0/estimate/overdue")).isEqualTo("true");
    }

    @Test
    void areOverForAHomeThatAStepGavePowerBack() throws Exception {
        var home = DarkHome.inNorway();
        var outage = Blackout.aBlackout().hitting(home.meteringPoint(), Points.newId());
        outage.told("2026-11-01T11:00:00Z");
        outage.step("2026-11-01T12:00:00Z", home.meteringPoint()).told("2026-11-01T12:05:00Z");

        var mine = restored(home.person(), 1);

        assertThat(mine.at("/items/0/status")).isEqualTo("RESTORED");
        assertThat(mine.at("/items/0/statusText")).isEqualTo("Your power is back");
        assertThat(mine.json().at("/items/0/minutes").asInt()).isEqualTo(120);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-29T09:00:00Z, OK, 73",
        "2026-10-29T10:00:00Z, OK, 72",
        "2026-10-30T10:00:00Z, BELOW_MAIN_RULE, 48",
        "2026-10-31T10:00:00Z, BELOW_MAIN_RULE, 24",
        "2026-10-31T10:01:00Z, VIOLATION, 23"
    })
    void sayWhetherPlannedWorkWasAnnouncedInTime(String announcedAt, String state, String hours)
            throws Exception {
        var home = DarkHome.inNorway();
        Blackout.plannedWork()
                .hitting(home.meteringPoint())
                .with("announcedAt", announcedAt)
                .told("2026-11-01T11:00:00Z");

        var mine = mine(home.person(), 1);

        assertThat(mine.at("/items/0/noticeCheck/state")).isEqualTo(state);
        assertThat(mine.at("/items/0/noticeCheck/text")).contains(hours + " hours before");
        assertThat(mine.at("/items/0/noticeCheck/rule/id")).isEqualTo("NO-NOTICE-1");
    }

    @Test
    void sayThatSwedensLawNamesNoNumber() throws Exception {
        var home = DarkHome.inSweden();
        Blackout.plannedWork().inSweden().hitting(home.meteringPoint()).told("2026-11-01T11:00:00Z");

        var mine = mine(home.person(), 1);

        assertThat(mine.at("/items/0/noticeCheck/state")).isEqualTo("NOT_REGULATED");
        assertThat(mine.at("/items/0/noticeCheck/text")).contains("in good time");
    }

    @Test
    void areSeenInTheTimeOfTheAgreementOnly() throws Exception {
        var point = Points.aPoint().with("postalCode", DarkHome.aPostalCode()).known();
        var before =
                People.aCustomer()
                        .withMeteringPoint(point, LocalDate.of(2020, 1, 1), LocalDate.of(2026, 11, 3))
                        .signedIn();
        var after = People.aCustomer().withMeteringPoint(point, LocalDate.of(2026, 11, 4), null).signedIn();
        var early = lasting(point, "2026-11-02T00:00:00Z", "2026-11-02T08:00:00Z");
        var over = lasting(point, "2026-11-03T20:00:00Z", "2026-11-04T02:00:00Z");
        var late = lasting(point, "2026-11-06T00:00:00Z", "2026-11-06T08:00:00Z");

        assertThat(outages(restored(before, 2))).containsExactly(over.kept().id(), early.kept().id());
        assertThat(outages(restored(after, 2))).containsExactly(late.kept().id(), over.kept().id());
        assertThat(outages(mine(People.customer(), 0))).isEmpty();
    }

    private static List<String> outages(Answer mine) {
        return mine.json().findValuesAsText("outage");
    }

    @Test
    void goOverPages() throws Exception {
        var home = DarkHome.inNorway();
        var expected = new ArrayList<String>();
        for (int day = 2; day < 7; day++) {
            var morning = "2026-11-0" + day + "T0";
            expected.addFirst(
                    lasting(home.meteringPoint(), morning + "1:00:00Z", morning + "2:00:00Z").kept().id());
        }
        mine(home.person(), 5);

        var seen = new ArrayList<String>();
        var cursor = "";
        do {
            var page = home.api().get(MINE + "?limit=2" + cursor).expect(200);
            seen.addAll(outages(page));
            cursor = page.json().has("nextCursor") ? "&cursor=" + page.at("/nextCursor") : "";
        } while (!cursor.isEmpty());
        assertThat(seen).isEqualTo(expected);
        assertThat(
                        home.api()
                                .breakingTheContract()
                                .get(MINE + "?cursor=bm9uc2Vuc2U")
                                .expect(400)
                                .at("/errors/0/pointer"))
                .isEqualTo("#query/cursor");
    }

    @Test
    void leadToWhatTheyGive() throws Exception {
        var home = DarkHome.inNorway();
        lasting(home.meteringPoint(), "2026-11-02T00:00:00Z", "2026-11-02T15:00:00Z");
        var mine = restored(home.person(), 1);
        for (int i = 0; i < 200 && mine.json().findValue("compensation") == null; i++) {
            Thread.sleep(50);
            mine = mine(home.person(), 1);
        }
        var compensation = mine.at("/items/0/compensation/id");
        assertThat(UUID.fromString(compensation)).isNotNull();
        assertThat(home.api().get("/v1/compensation/" + compensation).expect(200).at("/result"))
                .isEqualTo(mine.at("/items/0/compensation/result"));
    }
}
