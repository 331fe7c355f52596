package no.svar.meter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import no.svar.Api;
import no.svar.Statements;
import no.svar.access.People;
import no.svar.access.Person;
import no.svar.invoice.Bills;
import no.svar.shared.Country;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Capacity charges from the grid company's model to the sentence that explains them.
class CapacityApiTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2015, 1, 1);

    private final String point = Metered.point();
    private final String gridCompany = "Nett " + UUID.randomUUID();
    private final Person customer = People.aCustomer().withMeteringPoint(point, LONG_AGO, null).signedIn();

    @Test
    void saysWhichHoursMadeTheStepAndWhatTheNextLowerOneNeeded() {
        told(Tariffs.steps(gridCompany), "NO");
        january();
        var answer = asked("nb", "2026-01");
        assertThat(answer.at("/state").asText()).isEqualTo("FINAL");
        var charge = answer.at("/charges/0");
        assertThat(charge.at("/model").asText())
                .isEqualTo(
                        "Trinnet du betaler, avgjøres av gjennomsnittet av de tre timene du bruker mest strøm i"
                                + " måneden, hver på sin dag.");
        assertThat(charge.at("/peaks").findValuesAsText("kwh")).containsExactly("8.0", "7.0", "6.0");
        assertThat(charge.at("/meanKw").asDouble()).isEqualTo(7.0);
        assertThat(charge.at("/step/belowKw").asInt()).isEqualTo(10);
        assertThat(charge.at("/text").asText().replace('\u00a0', ' '))
                .isEqualTo(
                        "Timene som avgjør, er mandag 5. januar kl. 17–18 (8 kWh), tirsdag 6. januar kl. 07–08"
                                + " (7 kWh) og onsdag 7. januar kl. 20–21 (6 kWh). Gjennomsnittet er 7 kW. Det"
                                + " gir trinnet fra 5 kW opp til 10 kW, som koster 335,00 kr i måneden. Prisene er"
                                + " med mva.");
        assertThat(charge.at("/others/0/why").asText()).isEqualTo("SAME_DAY");
        assertThat(charge.at("/others/0/whyText").asText())
                .isEqualTo("Mandag 5. januar kl. 18–19 teller ikke: en annen time samme dag er høyere.");
        assertThat(charge.at("/nextLower/saves/minor").asInt()).isEqualTo(14_000);
        assertThat(charge.at("/nextLower/text").asText()).contains("under 15 kWh; de er 21 kWh");
        assertThat(answer.at("/reference").asText()).startsWith("https://");
    }

    @ParameterizedTest
    @CsvSource({
        "nn, tysdag 6. januar kl. 07–08",
        "sv, tisdag 6 januari kl. 07–08",
        "en, 'Tuesday 6 January, 07:00–08:00'"
    })
    void saysItInEachLanguage(String language, String hour) {
        told(Tariffs.steps(gridCompany), "NO");
        january();
        assertThat(asked(language, "2026-01").at("/charges/0/text").asText()).contains(hour);
    }

    @Test
    void swedenCountsWeekdaysOfWinterOnly() {
        told(Tariffs.swedish(gridCompany), "SE");
        Metered.days(point, "2026-11-01", "2026-11-01");
        Metered.hours(point, "2026-11-02").at("05:00", 9_000).at("06:00", 5_000).at("19:00", 6_000).kept();
        Metered.hours(point, "2026-11-03").at("18:00", 4_000).kept();
        Metered.hours(point, "2026-11-07").at("12:00", 9_500).kept();
        var charge = asked("sv", "2026-11").at("/charges/0");
        assertThat(charge.at("/model").asText().replace('\u00a0', ' '))
                .isEqualTo(
                        "Du betalar 70,00 kr per kW för genomsnittet av de tre timmar du använder mest el under"
                                + " månaden, var och en på sin dag. Bara de här timmarna räknas: november–mars,"
                                + " måndag–fredag, kl. 06–20, inte på helgdagar.");
        assertThat(charge.at("/peaks").findValuesAsText("kwh")).containsExactly("6.0", "4.0");
        assertThat(charge.at("/amount/minor").asInt()).isEqualTo(35_000);
        assertThat(charge.at("/others").findValuesAsText("why"))
                .startsWith("WEEKDAY", "TIME_OF_DAY", "SAME_DAY");
        assertThat(charge.at("/text").asText()).contains("2 av 3 timmar");
        var june = asked("sv", "2027-06");
        assertThat(june.at("/charges/0/amount/minor").asInt()).isZero();
        assertThat(june.at("/charges/0/text").asText()).startsWith("Du betalar inte");
    }

    @Test
    void aMissingOrEstimatedHourAmongTheCandidatesIsSaid() {
        told(Tariffs.steps(gridCompany), "NO");
        Metered.days(point, "2026-03-01", "2026-03-28");
        Metered.hours(point, "2026-03-29").missing("04:00").missing("05:00").kept();
        Metered.hours(point, "2026-03-30").at("17:00", 6_000, Quality.ESTIMATED).kept();
        Metered.hours(point, "2026-03-31").at("17:00", 400, Quality.ESTIMATED).kept();
        var march = asked("nb", "2026-03");
        assertThat(march.at("/state").asText()).isEqualTo("PRELIMINARY");
        assertThat(march.at("/doubts").findValuesAsText("quality")).containsExactly("MISSING", "ESTIMATED");
        assertThat(march.at("/doubts/0/text").asText()).startsWith("Søndag 29. mars kl. 04–06: vi har ingen");
        assertThat(march.at("/doubts/1/text").asText()).startsWith("Mandag 30. mars kl. 17–18 er anslått");
        assertThat(march.at("/charges/0/peaks/0/quality").asText()).isEqualTo("ESTIMATED");
    }

    @Test
    void tellsTheTwoHoursOfAnAutumnNightApart() {
        told(Tariffs.steps(gridCompany), "NO");
        Metered.hours(point, "2026-10-25").at("02:00", 7_000).kept();
        assertThat(asked("nb", "2026-10").at("/charges/0/text").asText())
                .contains("søndag 25. oktober kl. 02–03 (første gang, sommertid) (7 kWh)");
    }

    @Test
    void theMonthThatRunsShowsThePeaksSoFar() {
        told(Tariffs.steps(gridCompany), "NO");
        var first = YearMonth.now(Country.NO.zone()).atDay(1);
        Metered.hours(point, "" + first).at("00:00", 3_000).kept();
        var answer = asked("en", "" + YearMonth.from(first));
        assertThat(answer.at("/state").asText()).isEqualTo("SO_FAR");
        assertThat(answer.at("/charges/0/text").asText()).contains("The month is not over");
    }

    @Test
    void withoutARowForTheMonthNothingIsCalculated() {
        january();
        assertThat(asked("nb", "2026-01").at("/state").asText()).isEqualTo("NO_MODEL");
        told(Tariffs.steps(gridCompany).put("from", "2026-02-01").put("until", "2026-03-01"), "NO");
        assertThat(asked("nb", "2026-01").at("/state").asText()).isEqualTo("NO_MODEL");
        assertThat(asked("nb", "2026-03").at("/state").asText()).isEqualTo("NO_MODEL");
        var february = asked("nb", "2026-02");
        assertThat(february.at("/state").asText()).isEqualTo("NO_VALUES");
        assertThat(february.at("/charges/0").has("amount")).isFalse();
    }

    @Test
    void aNewerRowChangesThePriceFromItsDay() {
        told(Tariffs.steps(gridCompany), "NO");
        var dearer = Tariffs.steps(gridCompany).put("from", "2026-02-01");
        ((ObjectNode) dearer.at("/charges/0/steps/0")).put("perMonthMinor", 16_500);
        Metered.fed("capacity-tariffs", dearer);
        Metered.hours(point, "2026-01-05").kept();
        Metered.hours(point, "2026-02-05").kept();
        assertThat(asked("nb", "2026-01").at("/charges/0/amount/minor").asInt()).isEqualTo(15_500);
        assertThat(asked("nb", "2026-02").at("/charges/0/amount/minor").asInt()).isEqualTo(16_500);
    }

    @Test
    void theInvoicesLineIsExplainedByItsHours() throws JsonProcessingException {
        told(Tariffs.steps(gridCompany), "NO");
        january();
        var account = "A-" + UUID.randomUUID().toString().substring(0, 20);
        var billed = People.aCustomer().withMeteringPoint(account, point).signedIn();
        var first = LocalDate.of(2026, 1, 1);
        var invoice =
                Bills.anInvoice()
                        .forAccount(account)
                        .issuedOn(LocalDate.of(2026, 2, 5))
                        .period(first, LocalDate.of(2026, 1, 31))
                        .line("GRID_CAPACITY", "Kapasitetsledd 5–10 kW", 26_800)
                        .about(point, first, LocalDate.of(2026, 1, 31))
                        .line("GRID_CAPACITY", "Kapasitetsledd, to måneder", 26_800)
                        .about(point, LocalDate.of(2025, 12, 1), LocalDate.of(2026, 1, 31));
        Metered.fed("invoices", (ObjectNode) Api.JSON.readTree(invoice.build()));
        var answer =
                billed.api()
                        .with("Accept-Language", "nb")
                        .get("/v1/invoices/" + invoice.numberGiven() + "/explanation")
                        .expect(200);
        assertThat(Statements.of(answer, "agreement", "invoice", "capacity_tariff", "meter_day")).hasSize(4);
        var lines = answer.json().at("/lines");
        assertThat(lines.at("/0/capacity/month").asText()).isEqualTo("2026-01");
        assertThat(lines.at("/0/capacity/peaks").findValuesAsText("kwh"))
                .containsExactly("8.0", "7.0", "6.0");
        assertThat(lines.at("/0/capacity/text").asText()).contains("mandag 5. januar kl. 17–18");
        assertThat(lines.at("/1").has("capacity")).isFalse();
    }

    @Test
    void asksTheDatabaseThreeTimes() {
        told(Tariffs.steps(gridCompany), "NO");
        january();
        assertThat(Statements.of(answer("nb", "2026-01"), "agreement", "meter")).hasSize(3);
    }

    @Test
    void anotherCustomersPointIsAnsweredLikeOneThatIsNotThere() {
        var theirs = Metered.point();
        People.aCustomer().withMeteringPoint(theirs, LONG_AGO, null).known();
        customer.api().get("/v1/metering-points/" + theirs + "/capacity?month=2026-01").expect(404);
        customer.api()
                .breakingTheContract()
                .get("/v1/metering-points/" + point + "/capacity?month=2026-13")
                .expect(400);
    }

    @Test
    void refusesTariffsThatCannotBeCalculated() {
        var tariff = Tariffs.steps(gridCompany);
        ((ObjectNode) tariff.at("/charges/0")).put("perKwMinor", 100).put("per", "MONTH");
        assertThat(pointers(tariff)).containsExactly("/charges/0");
        var falling = Tariffs.steps(gridCompany);
        ((ObjectNode) falling.at("/charges/0/steps/1")).put("fromKw", 0);
        assertThat(pointers(falling)).containsExactly("/charges/0/steps");
        var odd = Tariffs.swedish(gridCompany).put("until", "2026-01-01").put("reference", "priser");
        assertThat(pointers(odd)).containsExactly("/reference");
        assertThat(pointers(Tariffs.swedish(gridCompany).put("until", "2026-01-01")))
                .containsExactly("/until");
        var months = Tariffs.swedish(gridCompany);
        ((ObjectNode) months.at("/charges/0/window")).putArray("months").add(13);
        ((ObjectNode) months.at("/charges/0/window")).putArray("alsoExcept").add("FRIDAY");
        assertThat(pointers(months))
                .containsExactly("/charges/0/window/months/0", "/charges/0/window/alsoExcept/0");
        var silent = Tariffs.steps(gridCompany);
        silent.remove("vatIncluded");
        assertThat(pointers(silent)).containsExactly("/vatIncluded");
    }

    private static List<String> pointers(ObjectNode tariff) {
        return Metered.sent("capacity-tariffs", tariff)
                .json()
                .at("/rows/0/errors")
                .findValuesAsText("pointer");
    }

    /// Glitre's example: two high hours on one day, then two more days.
    private void january() {
        Metered.days(point, "2026-01-01", "2026-01-04");
        Metered.hours(point, "2026-01-05").at("17:00", 8_000).at("18:00", 7_900).kept();
        Metered.hours(point, "2026-01-06").at("07:00", 7_000).kept();
        Metered.hours(point, "2026-01-07").at("20:00", 6_000).kept();
        Metered.days(point, "2026-01-08", "2026-01-31");
    }

    private void told(ObjectNode tariff, String country) {
        Metered.pointOf(point, gridCompany, country);
        Metered.fed("capacity-tariffs", tariff);
    }

    private JsonNode asked(String language, String month) {
        return answer(language, month).json();
    }

    private Api.Answer answer(String language, String month) {
        return customer.api()
                .with("Accept-Language", language)
                .get("/v1/metering-points/" + point + "/capacity?month=" + month)
                .expect(200);
    }
}
