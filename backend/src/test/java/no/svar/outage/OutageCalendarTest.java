package no.svar.outage;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import no.svar.Api;
import org.junit.jupiter.api.Test;

class OutageCalendarTest {

    private final String code = "%05d".formatted(ThreadLocalRandom.current().nextInt(10_000, 100_000));

    private Blackout work() {
        return Blackout.plannedWork()
                .inSweden()
                .inPostalCodes(code)
                .with("phone", "+4680000000")
                .with("municipality", "Åmål; Säffle, norra delen")
                .with("gridCompany", "Ådalens Exempelnät med ett långt namn i Värmland och Dalsland AB");
    }

    private static ICalendar calendar(String path) {
        Boards.upToDate();
        var answer = Api.portal().with("Accept-Language", "sv").get(path).expect(200);
        assertThat(answer.header("Content-Type")).isEqualTo("text/calendar");
        assertThat(answer.header("ETag")).isNotEmpty();
        assertThat(answer.text().lines())
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        var calendar = Biweekly.parse(answer.text()).first();
        assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).as(answer.text()).isTrue();
        return calendar;
    }

    @Test
    void isOneEventThatEveryCalendarUnderstands() {
        var work = work();
        work.told("2026-10-20T09:00:00Z");
        var id = work.kept().id();

        var event = calendar("/v1/outages/" + id + "/calendar.ics").getEvents().getFirst();

        assertThat(event.getUid().getValue()).isEqualTo(id + "@svar");
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse(Blackout.STARTED));
        assertThat(event.getDateEnd().getValue().toInstant())
                .isEqualTo(Instant.parse("2026-11-01T13:00:00Z"));
        assertThat(event.getSummary().getValue()).isEqualTo("Planerat arbete i Åmål; Säffle, norra delen");
        assertThat(event.getDescription().getValue())
                .isEqualTo(
                        "Planerat.\nUnderhåll görs på nätet.\n"
                                + "Ådalens Exempelnät med ett långt namn i Värmland och Dalsland AB, +4680000000");
        assertThat(event.getStatus().isConfirmed()).isTrue();
    }

    @Test
    void isCalledOffByTheSameEventInANewerVersion() {
        var work = work();
        work.told("2026-10-20T09:00:00Z");
        var path = "/v1/outages/" + work.kept().id() + "/calendar.ics";
        var before = calendar(path).getEvents().getFirst();

        work.with("status", "CANCELLED").told("2026-10-25T09:00:00Z");

        var after = calendar(path).getEvents().getFirst();
        assertThat(after.getUid()).isEqualTo(before.getUid());
        assertThat(after.getStatus().isCancelled()).isTrue();
        assertThat(after.getSequence().getValue()).isGreaterThan(before.getSequence().getValue());
    }

    @Test
    void tellsOfAllPlannedWorkAtAPostalCodeAndOfNothingElse() {
        work().told("2026-10-20T09:00:00Z");
        work().told("2026-10-20T09:00:00Z");
        var unplanned = Blackout.aBlackout().inSweden().inPostalCodes(code);
        unplanned.told("2026-11-01T11:00:00Z");

        assertThat(calendar("/v1/outages/planned.ics?postalCode=" + code).getEvents()).hasSize(2);
        Api.portal().get("/v1/outages/" + unplanned.kept().id() + "/calendar.ics").expect(404);
        var bad = Api.portal().breakingTheContract().get("/v1/outages/planned.ics?postalCode=x").expect(400);
        assertThat(bad.at("/errors/0/pointer")).isEqualTo("#query/postalCode");
    }
}
