package no.svar.demo;

import static no.svar.demo.Demo.ask;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import no.svar.Api;
import no.svar.shared.Country;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The stories of meters show what README says of them, and bill what their meters say.
class MeterStoriesTest {

    @Test
    void settlesNineMonthsOfEstimatesWithFifteenPercentLess() {
        var settlement = ask("marta@example.org", "/v1/invoices/700110");
        assertThat(settlement.at("/payable/minor")).isEqualTo("457600");
        assertThat(settlement.at("/standing/status")).isEqualTo("OPEN");
        var estimates = ask("marta@example.org", "/v1/invoices/700110/estimates");
        assertThat(estimates.at("/longEstimate/months")).isEqualTo("9");
        assertThat(estimates.at("/longEstimate/overLimit")).isEqualTo("true");
        assertThat(estimates.at("/longEstimate/reduction/minor")).isEqualTo("68640");
        var reading = readings("marta@example.org").get(0);
        assertThat(reading.at("/state").asText()).isEqualTo("SETTLED");
        assertThat(reading.at("/consumptionKwh").asInt()).isEqualTo(12_310);
    }

    @Test
    void keepsTheReadingThatIsOneDigitShortAndAsksAboutIt() {
        var reading = readings("sigrid@example.org").get(0);
        assertThat(reading.at("/register").asInt()).isEqualTo(5_487);
        assertThat(reading.at("/state").asText()).isEqualTo("IMPLAUSIBLE");
        assertThat(reading.at("/reasonText").asText()).isNotEmpty();
        assertThat(ask("sigrid@example.org", "/v1/home").at("/parts/readings/items/0/what"))
                .isEqualTo("READING_DOUBTFUL");
        assertThat(kwhOf("sigrid@example.org", "505102", "ENERGY"))
                .isEqualByComparingTo(readings("sigrid@example.org").get(1).at("/consumptionKwh").asText());
    }

    @Test
    void countsOnPastTheNines() {
        var reading = readings("rolf@example.org").get(0);
        assertThat(reading.at("/register").asInt()).isEqualTo(120);
        assertThat(reading.at("/consumptionKwh").asInt()).isEqualTo(170);
        assertThat(kwhOf("rolf@example.org", "606102", "ENERGY")).isEqualByComparingTo("170");
    }

    @Test
    void showsTheNightWithTwentyFiveHours() {
        var night = day("today-12 autumn");
        var hours = consumption("viktoria@example.org", night, night, "hour").json();
        assertThat(hours.at("/items")).hasSize(25);
        assertThat(hours.at("/items"))
                .filteredOn(hour -> hour.at("/quality").asText().equals("ESTIMATED"))
                .hasSize(4);
        var capacity = capacity("viktoria@example.org", night);
        assertThat(capacity.at("/state")).isEqualTo("FINAL");
        assertThat(capacity.at("/charges/0/step/fromKw")).isEqualTo("5");
        assertThat(capacity.at("/charges/0/step/perMonth/minor")).isEqualTo("26800");
    }

    @Test
    void saysWhichHoursMadeTheSwedishPowerCharge() {
        var month = day("today-45 winter");
        var charge = capacity("elvira@example.org", month).json().at("/charges/0");
        assertThat(charge.at("/peaks")).hasSize(3);
        assertThat(charge.at("/meanKw").decimalValue()).isEqualByComparingTo("5.9");
        assertThat(charge.at("/amount/minor").asLong())
                .isEqualTo(netOf("elvira@example.org", "135001", "GRID_CAPACITY"));
    }

    @Test
    void takesNoVatOfTheCabinInFinnmark() {
        var point = points("hjalmar@example.org").get(0);
        assertThat(point.at("/use").asText()).isEqualTo("HOLIDAY_HOME");
        assertThat(point.at("/county").asText()).isEqualTo("Finnmark");
        assertThat(ask("hjalmar@example.org", "/v1/invoices/973002").at("/totals/vat/minor")).isEqualTo("0");
    }

    @Test
    void everyAgreementOfAStoryHasItsMeteringPointDescribed() {
        for (var story : Story.ALL) {
            assertThat(points(story.address())).isNotEmpty().allMatch(point -> point.has("address"));
        }
    }

    /// Documents that were credited are left out: what they bill was not used.
    @ParameterizedTest
    @CsvSource({
        "roar,370103,ENERGY", "kari,440104,ENERGY", "torunn,610103,ENERGY", "torunn,610104,ENERGY",
        "nils,900104,ENERGY", "vera,550102,ENERGY", "vera,550105,ENERGY", "vera,550106,ENERGY",
        "viktoria,251010,ENERGY", "elvira,135001,GRID_ENERGY", "hjalmar,973002,ENERGY"
    })
    void billsWhatTheMeterSentToTheWattHour(String who, String number, String kind) {
        var address = who + "@example.org";
        var period = ask(address, "/v1/invoices/" + number).json().at("/period");
        var from = LocalDate.parse(period.at("/from").asText());
        var to = LocalDate.parse(period.at("/to").asText());
        var sum = consumption(address, from, to, "day").json().at("/sum");
        assertThat(sum.at("/complete").asBoolean()).isTrue();
        assertThat(sum.at("/kwh").decimalValue()).isEqualByComparingTo(kwhOf(address, number, kind));
    }

    private static LocalDate day(String words) {
        return Day.of(words, Country.NO.dayOf(Instant.now()));
    }

    private static JsonNode points(String address) {
        return ask(address, "/v1/metering-points").json().at("/items");
    }

    private static String pathOf(String address) {
        return "/v1/metering-points/" + points(address).at("/0/id").asText();
    }

    private static JsonNode readings(String address) {
        return ask(address, pathOf(address) + "/readings").json().at("/items");
    }

    private static Api.Answer consumption(String address, LocalDate from, LocalDate to, String resolution) {
        var query = "/consumption?from=%s&to=%s&resolution=%s".formatted(from, to, resolution);
        return ask(address, pathOf(address) + query);
    }

    private static Api.Answer capacity(String address, LocalDate in) {
        return ask(address, pathOf(address) + "/capacity?month=" + YearMonth.from(in));
    }

    private static BigDecimal kwhOf(String address, String number, String kind) {
        return lines(address, number, kind)
                .map(line -> line.at("/quantity").decimalValue())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static long netOf(String address, String number, String kind) {
        return lines(address, number, kind).mapToLong(line -> line.at("/net/minor").asLong()).sum();
    }

    private static Stream<JsonNode> lines(String address, String number, String kind) {
        return ask(address, "/v1/invoices/" + number).json().findValues("lines").stream()
                .flatMap(lines -> StreamSupport.stream(lines.spliterator(), false))
                .filter(line -> line.at("/kind").asText().equals(kind));
    }
}
