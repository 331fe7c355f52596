package no.svar.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.svar.shared.Money;
import no.svar.shared.Period;
import org.junit.jupiter.api.Test;

class JsonAnswerTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Property(tries = 300)
    void anyTextComesBackAsItWas(@ForAll String text) throws IOException {
        var json =
                written(answer -> {
                    answer.text("text", text);
                    answer.texts("texts", List.of(text, text));
                });
        assertThat(json.get("text").textValue()).isEqualTo(text);
        assertThat(json.get("texts").get(1).textValue()).isEqualTo(text);
    }

    @Test
    void escapesWhatMustBe() throws IOException {
        var text = "\" \\ \n \t \u0000 \u001f / æøå €";
        assertThat(written(answer -> answer.text("text", text)).get("text").textValue()).isEqualTo(text);
    }

    @Test
    void writesWhatAMapperWould() throws IOException {
        var days = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31));
        var json =
                written(answer -> {
                    answer.number("count", 3);
                    answer.number("rate", new BigDecimal("0.10"));
                    answer.number("unknown", null);
                    answer.text("nothing", null);
                    answer.flag("complete", true);
                    answer.money("money", new Money(-3_700, Currency.getInstance("NOK")));
                    answer.period("period", days);
                    answer.period("none", null);
                    answer.objects("items", List.of(1, 2), (item, fields) -> fields.number("n", item));
                    answer.objects("nobody", List.<Integer>of(), (item, fields) -> {});
                });
        assertThat(json)
                .isEqualTo(
                        MAPPER.readTree(
                                """
                                {"count": 3, "rate": 0.10, "complete": true,
                                 "money": {"minor": -3700, "currency": "NOK"},
                                 "period": {"from": "2026-01-01", "to": "2026-01-31"},
                                 "items": [{"n": 1}, {"n": 2}], "nobody": []}
                                """));
    }

    private static JsonNode written(Consumer<JsonAnswer> fields) throws IOException {
        return MAPPER.readTree(JsonAnswer.of(16, fields));
    }
}
