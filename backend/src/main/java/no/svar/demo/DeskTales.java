package no.svar.demo;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.svar.shared.Country;
import org.jspecify.annotations.Nullable;

/// Claims of the bulk's households: those that fill the desk, and those that were decided, by which it is
/// known how long claims take.
@Singleton
@Requires(env = "demo")
final class DeskTales {

    private static final List<String> FILES = List.of("open", "decided");

    /// So that each has words of its own, from two digits up.
    private static final int FIRST_NUMBER = 11;

    private final DemoSettings settings;
    private final JsonMapper json;

    DeskTales(DemoSettings settings, JsonMapper json) {
        this.settings = settings;
        this.json = json;
    }

    /// A claim that some household sends.
    ///
    /// @param claim as it is sent; `{invoice}`, `{point}` and `{number}` are filled in for the household
    /// @param times how many households send one like it
    /// @param then what is done with it
    @Serdeable
    record Sample(
            Country country,
            String language,
            JsonNode claim,
            @Nullable Integer times,
            @Nullable List<Act> then) {

        boolean fits(Home home) {
            return home.country() == country && (language.equals("en") || home.language().equals(language));
        }
    }

    /// The texts that agents begin with, by id.
    Map<String, JsonNode> macros() throws IOException {
        return read("macros", Argument.mapOf(String.class, JsonNode.class));
    }

    /// The same ones each time, in the same order; none without households.
    List<Tale> tales() throws IOException {
        var homes = new BulkInvoices(settings.invoices()).homes().toList();
        var tales = new ArrayList<Tale>();
        var turns = new HashMap<String, Integer>();
        for (var file : FILES) {
            for (var sample : samples(file)) {
                var fitting = homes.stream().filter(sample::fits).toList();
                int times = fitting.isEmpty() ? 0 : Objects.requireNonNullElse(sample.times(), 1);
                for (int time = 0; time < times; time++) {
                    int turn = turns.merge(sample.country() + sample.language(), 1, Integer::sum) - 1;
                    tales.add(tale(tales.size(), sample, fitting.get(turn % fitting.size())));
                }
            }
        }
        return tales;
    }

    private Tale tale(int number, Sample sample, Home home) throws IOException {
        var filled = json.writeValueAsString(sample.claim());
        for (var known : known(number, home).entrySet()) {
            filled = filled.replace(known.getKey(), known.getValue());
        }
        var acts = new ArrayList<Act>();
        acts.add(
                new Act(
                        Act.By.CUSTOMER,
                        Act.Doing.CLAIM,
                        json.readValue(filled, Argument.of(JsonNode.class))));
        acts.addAll(Objects.requireNonNullElse(sample.then(), List.of()));
        return new Tale("desk-" + number, home.key() + "@example.org", acts);
    }

    private static Map<String, String> known(int number, Home home) {
        return Map.of(
                "{invoice}", HomeBills.of(home).getFirst().number(),
                "{point}", home.meteringPoint(),
                "{number}", Integer.toString(FIRST_NUMBER + number));
    }

    private List<Sample> samples(String file) throws IOException {
        return read(file, Argument.listOf(Sample.class));
    }

    private <T> T read(String file, Argument<T> type) throws IOException {
        try (var found = DeskTales.class.getResourceAsStream("/demo/desk/" + file + ".json")) {
            return Objects.requireNonNull(json.readValue(Objects.requireNonNull(found), type));
        }
    }
}
