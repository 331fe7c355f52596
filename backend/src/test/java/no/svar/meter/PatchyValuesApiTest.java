package no.svar.meter;

import static no.svar.meter.MeteredHome.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Where a meter sends its values itself: no reading is needed, and what is guessed or missing is said.
class PatchyValuesApiTest {

    private final MeteredHome home = MeteredHome.withHours();

    @Test
    void saysThatAllIsMeasured() {
        Values.of(home.meteringPoint()).between(TODAY.minusDays(30), TODAY.minusDays(1)).told();
        var allowed = home.api().get(home.path("/allowed-reading")).expect(200);
        assertThat(allowed.at("/needed")).isEqualTo("false");
        assertThat(allowed.at("/why")).isEqualTo("Your meter sends its values itself, every hour.");
        assertThat(allowed.json().at("/estimated")).isEmpty();
        var status = home.api().get(home.path("")).expect(200);
        assertThat(status.at("/reading/way")).isEqualTo("AUTOMATIC");
        assertThat(status.at("/reading/expected/text")).contains("9 o'clock");
        assertThat(status.at("/reading/next/what")).isEqualTo("NOTHING");
        assertThat(home.api().get("/v1/home").json().at("/parts/readings/items")).isEmpty();
    }

    @Test
    void showsWhichHoursAreEstimatedOrMissing() {
        var guessed = TODAY.minusDays(6);
        var gap = TODAY.minusDays(4);
        Values.of(home.meteringPoint()).between(TODAY.minusDays(30), guessed.minusDays(1)).told();
        Values.of(home.meteringPoint()).on(guessed).estimated().told();
        Values.of(home.meteringPoint()).on(guessed.plusDays(1)).told();
        Values.of(home.meteringPoint()).between(gap.plusDays(1), TODAY.minusDays(1)).told();
        var runs = home.api().get(home.path("/allowed-reading")).expect(200);
        assertThat(runs.json().at("/estimated")).hasSize(2);
        assertThat(runs.at("/estimated/0/quality")).isEqualTo("ESTIMATED");
        assertThat(runs.at("/estimated/0/from")).isEqualTo(DayClock.start(guessed).toString());
        assertThat(runs.at("/estimated/0/intervals")).isEqualTo("" + DayClock.minutes(guessed) / 60);
        assertThat(runs.at("/estimated/1/quality")).isEqualTo("MISSING");
        assertThat(runs.at("/estimated/1/to")).isEqualTo(DayClock.start(gap.plusDays(1)).toString());
        var next = home.api().get(home.path("")).expect(200);
        assertThat(next.at("/reading/next/what")).isEqualTo("WAIT");
        assertThat(home.api().get("/v1/home").at("/parts/readings/items/0/what")).isEqualTo("VALUES_MISSING");
        Values.of(home.meteringPoint()).on(gap).estimated().told();
        assertThat(home.api().get("/v1/home").at("/parts/readings/items/0/what"))
                .isEqualTo("ESTIMATED_VALUES");
    }
}
