package no.svar.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What there is to see of the stories' claims, for their customers and at the desk, once they are told.
final class Tales {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final ObjectMapper JSON = new ObjectMapper();

    private Tales() {}

    static JsonNode ask(String who, String path) {
        return Demo.ask(who + "@example.org", path).json();
    }

    static JsonNode claims(String who) {
        return ask(who, "/v1/claims?limit=100").at("/items");
    }

    /// The customer's newest claim that is as expected; waited for.
    static JsonNode claim(String who, Predicate<JsonNode> expected) throws InterruptedException {
        var claims = await(() -> claims(who), items -> find(items, expected) != null);
        return Objects.requireNonNull(find(claims, expected));
    }

    static JsonNode messages(String who, JsonNode claim) {
        return ask(who, "/v1/claims/" + claim.at("/id").asText() + "/messages?limit=100").at("/items");
    }

    static JsonNode timeline(String who, JsonNode claim) {
        return ask(who, "/v1/claims/" + claim.at("/id").asText() + "/timeline?limit=100").at("/items");
    }

    /// The names under which the company has written.
    static Set<String> pseudonyms(String who, JsonNode claim) {
        var names = new HashSet<String>();
        for (var message : messages(who, claim)) {
            if (message.at("/by").asText().equals("COMPANY")) {
                names.add(message.at("/byText").asText());
            }
        }
        return names;
    }

    /// What is to be known before the claim is sent.
    static JsonNode rehearse(String who, String claim) {
        return Demo.as(who + "@example.org")
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .post("/v1/claims?dryRun=true", claim)
                .expect(200)
                .json();
    }

    static JsonNode desk(Act.By agent, String path) {
        try (var door = Demo.door()) {
            var answer = door.agent(agent.name()).get("desk/" + path);
            return JSON.readTree(door.written(answer));
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    /// The desk is full when the last of the bulk's claims is decided.
    static void awaitTheDesk() throws InterruptedException {
        try {
            var last = Demo.bean(DeskTales.class).tales().getLast();
            var who = last.address().substring(0, last.address().indexOf('@'));
            var text = last.acts().getFirst().words();
            await(
                    () -> claims(who),
                    items ->
                            find(items, one -> one.at("/text").asText().equals(text) && one.has("outcome"))
                                    != null);
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    static JsonNode await(Supplier<JsonNode> look, Predicate<JsonNode> expected) throws InterruptedException {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var found = look.get();
            if (expected.test(found)) {
                return found;
            }
            assertThat(System.nanoTime()).as("%s", found).isLessThan(until);
            Thread.sleep(300);
        }
    }

    static @Nullable JsonNode find(JsonNode items, Predicate<JsonNode> expected) {
        for (var item : items) {
            if (expected.test(item)) {
                return item;
            }
        }
        return null;
    }
}
