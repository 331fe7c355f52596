package no.svar.demo;

import static no.svar.demo.Demo.ask;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/// The stories of meters show what README says of them, and bill what their meters say.
class MeterStoriesTest {

    @Test
    void settlesNineMonthsOfEstimates() {
        var settlement = ask("marta@example.org", "/v1/invoices/700110");
        assertThat(settlement.at("/payable/minor")).isEqualTo("457600");
        assertThat(settlement.at("/standing/status")).isEqualTo("OPEN");
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

    private static JsonNode points(String address) {
        return ask(address, "/v1/metering-points").json().at("/items");
    }

    private static String pathOf(String address) {
        return "/v1/metering-points/" + points(address).at("/0/id").asText();
    }

    private static JsonNode readings(String address) {
        return ask(address, pathOf(address) + "/readings").json().at("/items");
    }

    private static BigDecimal kwhOf(String address, String number, String kind) {
        return lines(address, number, kind)
                .map(line -> line.at("/quantity").decimalValue())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Stream<JsonNode> lines(String address, String number, String kind) {
        return ask(address, "/v1/invoices/" + number).json().findValues("lines").stream()
                .flatMap(lines -> StreamSupport.stream(lines.spliterator(), false))
                .filter(line -> line.at("/kind").asText().equals(kind));
    }
}
